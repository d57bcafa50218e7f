"""The schemas that Kindred gives to editors, judged by a validator that the project did not write."""

import copy
import json
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml
from jsonschema import Draft7Validator, Draft202012Validator

ROOT = Path(__file__).resolve().parents[2]
KINDRED = next(ROOT / ".build" / form / "kindred" for form in ("release", "debug") if (ROOT / ".build" / form / "kindred").exists())
FOLDERS = {
    "pages": "page",
    "stories": "story",
    "case-studies": "case-study",
    "collections": "collection",
    "bulletins": "bulletin",
    "materials": "material",
    "packs": "pack",
    "gone": "tombstone",
    "people": "person",
    "organisations": "organisation",
}


class CoreSchema(yaml.SafeLoader):
    """YAML 1.2 as editors read it: `no` is a word, and so is a date."""


CoreSchema.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    CoreSchema.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def kind_of(path):
    """The kind of a file of Content/."""
    folder = path.relative_to(ROOT / "Content").parts[0]
    return ("show" if path.name == "show.md" else "episode") if folder == "shows" else FOLDERS.get(folder)


def written():
    """Every YAML of the bundled site: its path, the schema it is held to, and what it says."""
    for path in sorted((ROOT / "Content").rglob("*.md")):
        front = path.read_text(encoding="utf-8").split("---\n")[1]
        if kind := kind_of(path):
            yield path, kind, yaml.load(front, CoreSchema)
    for path in sorted((ROOT / "Content").glob("*.yaml")):
        yield path, path.stem, yaml.load(path.read_text(encoding="utf-8"), CoreSchema)
    for path in sorted((ROOT / "consent").glob("*.yaml")):
        yield path, "consent", yaml.load(path.read_text(), CoreSchema)


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        subprocess.run([KINDRED, "schema", "--all", folder.name, "--site", ROOT], check=True, stdout=subprocess.DEVNULL)
        names = {path.name.removesuffix(".schema.json"): path for path in Path(folder.name).iterdir()}
        cls.schemas = {name: json.loads(path.read_text(encoding="utf-8")) for name, path in names.items()}

    def test_they_are_schemas_by_either_draft(self):
        for name, schema in self.schemas.items():
            with self.subTest(name):
                Draft7Validator.check_schema(schema)
                Draft202012Validator.check_schema(schema)

    def test_the_bundled_site_is_as_they_say_by_either_draft(self):
        files = list(written())
        self.assertGreater(len(files), 10)
        for path, name, value in files:
            for draft in (Draft7Validator, Draft202012Validator):
                with self.subTest(path.name, draft=draft.__name__):
                    faults = [f"{error.json_path}: {error.message[:200]}" for error in draft(self.schemas[name]).iter_errors(value)]
                    self.assertEqual(faults, [])

    def test_a_misspelt_field_is_not(self):
        for path, name, value in written():
            if isinstance(value, list):
                name, value = {"glossary": "term", "references": "reference", "helplines": "help-line"}[name], value[0]
            for field in value:
                misspelt = copy.deepcopy(value)
                misspelt[field + "z"] = misspelt.pop(field)
                with self.subTest(path.name, field=field):
                    self.assertFalse(Draft202012Validator(self.schemas[name]).is_valid(misspelt))

    def test_each_says_what_a_value_must_be(self):
        for name, schema in self.schemas.items():
            for field, said in schema.get("properties", {}).items():
                with self.subTest(name, field=field):
                    self.assertTrue(said["errorMessage"].startswith(f"“{field}” must be "))
                    self.assertTrue(said["description"].endswith((".", "!", "?")))


if __name__ == "__main__":
    unittest.main()
