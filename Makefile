# The work is in Scripts/; each of these can be run by itself from any folder.
.PHONY: site serve test fuzz bench bench-quick lint format clean

# Installs the C libraries and what the site is searched with, builds Kindred and publishes Content/ to Output/.
site:
	@Scripts/site.sh

# The same, but shows the site at http://127.0.0.1:8080/ while you write, and publishes nothing.
serve:
	@Scripts/serve.sh

# Installs what the tests need, and runs everything that must hold before a change goes in.
test:
	@Scripts/test.sh

# Feeds the readers of other people's bytes from libFuzzer: `make fuzz SECONDS=600 TARGETS="xml json"`, a minute each and all
# of them without.
fuzz:
	@Scripts/fuzz.sh $(or $(SECONDS),60) $(TARGETS)

# Measures Kindred against Hugo from 100 to 50,000 entries, in memory and on disk, and writes the table in Benchmarks/README.md.
# It takes long, and wants a machine that does nothing else.
bench:
	@Scripts/bench.sh --write

# The same at 100 and 1,000 entries in memory, in under two minutes, for every day; writes nothing.
bench-quick:
	@Scripts/bench.sh --sizes 100 1000 --places memory --runs 3

# The form of the code: swift-format and ShellCheck, nothing written.
lint:
	@Scripts/lint.sh

# Puts the Swift code into the house's form.
format:
	@Scripts/format.sh

# Back to a fresh clone: what was built, installed or published here goes.
clean:
	@Scripts/clean.sh
