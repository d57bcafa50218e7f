/// A file of the preview's own, below an address that no site has. A build writes none of them.
struct OwnFile: Sendable {
    let address: String
    let type: String
    let text: String

    /// The stream of changes.
    static let changes = "/.kindred/changes"

    static let all = [script, style]

    /// Waits for the next version, and has the page loaded again. A page that nobody sees lets go of its connection, of
    /// which a browser has six for a site; when it is seen again, it asks what it missed.
    static let script = OwnFile(
        address: "/.kindred/preview.js", type: "text/javascript; charset=utf-8",
        text: """
            (() => {
              "use strict";
              const version = document.currentScript.dataset.version;
              let changes;

              const listen = () => {
                if (changes || document.hidden) return;
                changes = new EventSource("/.kindred/changes?since=" + encodeURIComponent(version));
                changes.addEventListener("reload", () => {
                  rest();
                  location.reload();
                });
                changes.addEventListener("error", () => {
                  if (!changes || changes.readyState !== EventSource.CLOSED) return;
                  rest();
                  setTimeout(listen, 1000);
                });
              };
              const rest = () => {
                if (changes) changes.close();
                changes = undefined;
              };

              // What was closed stays closed until something else is found.
              for (const details of document.querySelectorAll(".kindred-preview > details")) {
                const key = "kindred-closed-" + details.parentElement.className;
                const found = details.textContent;
                try {
                  if (sessionStorage.getItem(key) === found) details.open = false;
                } catch { continue; }
                details.addEventListener("toggle", () => {
                  if (details.open) sessionStorage.removeItem(key);
                  else sessionStorage.setItem(key, found);
                });
              }

              document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
              addEventListener("pagehide", rest);
              addEventListener("pageshow", listen);
              listen();
            })();

            """)

    /// Colours of its own, so that it reads over any theme.
    static let style = OwnFile(
        address: "/.kindred/preview.css", type: "text/css; charset=utf-8",
        text: """
            .kindred-preview, .kindred-preview * { all: revert; box-sizing: border-box; }
            .kindred-preview {
              position: fixed; z-index: 2147483647; inset-inline-end: 0; bottom: 0; width: 100%; max-height: 60vh;
              overflow: auto; overflow-wrap: anywhere; background: #fff8f6; color: #1d1d1f;
              border-top: 4px solid #b3261e; font: 1rem/1.5 system-ui, "Liberation Sans", sans-serif; text-align: start;
            }
            .kindred-preview details { padding: 0.5rem 1rem; }
            .kindred-preview summary { padding: 0.375rem 0; min-height: 1.5rem; font-weight: 600; cursor: pointer; }
            .kindred-preview ul { margin: 0; padding: 0; list-style: none; }
            .kindred-preview li { margin: 0; padding: 0.75rem 0; border-top: 1px solid #d8b4ae; }
            .kindred-preview p { margin: 0; max-width: 45rem; }
            .kindred-preview .kindred-place { font: 0.875rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
            .kindred-preview .kindred-message { font-weight: 600; }
            .kindred-preview pre {
              margin: 0.25rem 0; padding: 0.5rem; overflow-x: auto; overflow-wrap: normal; background: #f7e8e5;
              font: 0.875rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace;
            }
            .kindred-preview :focus-visible { outline: 3px solid #1d1d1f; outline-offset: 2px; }
            .kindred-warnings {
              width: auto; max-width: min(45rem, 100%); border: 1px solid #8a6d1a; border-inline-end: 0; border-bottom: 0;
              background: #fffbea;
            }
            .kindred-warnings pre { background: #f5edcf; }
            .kindred-warnings li { border-color: #d9c88f; }
            .kindred-errors:has(> details[open]) ~ .kindred-warnings { display: none; }
            @media (prefers-color-scheme: dark) {
              .kindred-preview { background: #2a1512; color: #f5ebe9; border-color: #ff8a7a; }
              .kindred-preview pre { background: #3b201c; }
              .kindred-preview li { border-color: #6b3a33; }
              .kindred-preview :focus-visible { outline-color: #f5ebe9; }
              .kindred-warnings { background: #26210f; border-color: #d9b84a; }
              .kindred-warnings pre { background: #38311a; }
              .kindred-warnings li { border-color: #5e5225; }
            }
            html:has(> body > .kindred-errors > details[open]) { padding-bottom: 60vh; }
            @media print { .kindred-preview { display: none; } }

            """)
}
