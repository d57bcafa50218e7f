/// Workflows that check each change, publish the site, and build it again every day, since dates pass by themselves.
enum WorkflowText {
    /// How a workflow comes by the executable, as shell lines.
    private static func fetching(indent: Int) -> String {
        let space = String(repeating: " ", count: indent)
        return [
            "apt-get update",
            "apt-get install --yes --no-install-recommends ca-certificates curl fonts-sil-charis fonts-urw-base35 libstdc++6 libtag1v5 libvips42 tzdata",
            "# The executable: a file named kindred in this repository, or the address in the variable KINDRED_URL.",
            "if [ ! -f kindred ] && [ -z \"$KINDRED_URL\" ]; then",
            "  echo \"Put the executable of Kindred into this repository as kindred, or its address into KINDRED_URL.\"",
            "  exit 1",
            "fi",
            "if [ -f kindred ]; then cp kindred /usr/local/bin/kindred; fi",
            "if [ ! -f kindred ]; then curl --fail --location --output /usr/local/bin/kindred \"$KINDRED_URL\"; fi",
            "chmod +x /usr/local/bin/kindred",
        ].map { space + $0 }.joined(separator: "\n")
    }

    static let github = """
        # Checks each change, with what is wrong shown beside its line; publishes the main branch as GitHub Pages; builds again
        # every morning. Once, in the repository's settings: under Pages choose “GitHub Actions” as the source, and under
        # Secrets and variables → Actions → Variables set KINDRED_URL, unless the executable lies in the repository.
        name: Kindred

        on:
          push:
            branches: [main]
          pull_request:
          schedule:
            # Every day, soon after nine in London: pages appear and end by their dates.
            - cron: "10 9 * * *"
          workflow_dispatch:

        permissions:
          contents: read

        concurrency:
          group: kindred-${{ github.ref }}

        jobs:
          site:
            runs-on: ubuntu-latest
            container: debian:12
            env:
              KINDRED_URL: ${{ vars.KINDRED_URL }}
            steps:
              - uses: actions/checkout@v4
              - name: Get Kindred
                run: |
        \(fetching(indent: 10))
              - name: Look for mistakes
                run: kindred check --format github
              - name: Build the site
                run: kindred build
              - name: Keep the site
                if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
                uses: actions/upload-pages-artifact@v3
                with:
                  path: Output

          publish:
            if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
            needs: site
            runs-on: ubuntu-latest
            permissions:
              pages: write
              id-token: write
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - id: deployment
                uses: actions/deploy-pages@v4

        """

    static let gitlab = """
        # Checks each change, with what is wrong shown in the merge request; publishes the default branch as GitLab Pages.
        # Once, in the project: under Settings → CI/CD → Variables set KINDRED_URL, unless the executable lies in the
        # repository; and under Build → Pipeline schedules add one with the cron line 10 9 * * * (soon after nine in the morning),
        # since pages appear and end by their dates. GitLab keeps schedules there and not in this file.
        image: debian:12

        workflow:
          rules:
            - if: $CI_PIPELINE_SOURCE == "merge_request_event"
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

        before_script:
          - |
        \(fetching(indent: 4))

        check:
          stage: test
          script:
            # The first is for the merge request, the second for whoever reads the log; the second decides.
            - kindred check --format gitlab > kindred-report.json || true
            - kindred check
          artifacts:
            when: always
            reports:
              codequality: kindred-report.json

        pages:
          stage: deploy
          script:
            - kindred build --output public
          artifacts:
            paths:
              - public
          rules:
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

        """

    static let forgejo = """
        # Checks each change, builds the site and keeps it as an artifact; builds again every morning. Once, in the repository's
        # settings: under Actions → Variables set KINDRED_URL, unless the executable lies in the repository.
        name: Kindred

        on:
          push:
            branches: [main]
          pull_request:
          schedule:
            # Every day, soon after nine in London: pages appear and end by their dates.
            - cron: "10 9 * * *"
          workflow_dispatch:

        jobs:
          site:
            runs-on: docker
            container:
              # Debian 12 with Node.js, which the steps by name need.
              image: node:22-bookworm
            env:
              KINDRED_URL: ${{ vars.KINDRED_URL }}
            steps:
              - uses: https://data.forgejo.org/actions/checkout@v4
              - name: Get Kindred
                run: |
        \(fetching(indent: 10))
              - name: Look for mistakes
                run: kindred check --format github
              - name: Build the site
                run: kindred build
              - name: Keep the site
                if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
                uses: https://data.forgejo.org/forgejo/upload-artifact@v4
                with:
                  name: site
                  path: Output
                  include-hidden-files: true

        """
}
