const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

/**
 * The page that the preview shows in place of every other while something has to be mended.
 *
 * @param report - the report of the content check
 * @param client - the address of the preview's script, which loads the page anew when it is told to
 * @returns the page's HTML
 */
export function contentProblemsPage(report: string, client: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The text has to be mended first</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1rem; }
</style>
<script type="module" src="${escaped(client)}"></script>
</head>
<body>
<main>
<h1>The text has to be mended first</h1>
<p>Mend what is listed here and save the file. This page then shows the manual again by itself.</p>
<pre>${escaped(report)}</pre>
</main>
</body>
</html>
`;
}
