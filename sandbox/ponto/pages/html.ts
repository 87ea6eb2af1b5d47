const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text that is safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A page of the sandbox; `body` is HTML already. */
export function htmlPage(title: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f2f4f8; color: #16202e; }
main { max-width: 32rem; margin: 8vh auto; padding: 2rem; background: #fff; border-radius: 12px; }
h1 { margin-top: 0; font-size: 1.4rem; }
label { display: block; margin: .5rem 0; }
dt { color: #5b6778; } dd { margin: 0 0 .5rem; }
button { font: inherit; padding: .6rem 1.2rem; border: 0; border-radius: 8px; background: #0b5fff; color: #fff; }
button.second { background: #e4e8ef; color: #16202e; }
small { color: #5b6778; }
p[role=alert] { color: #b3261e; }
</style>
</head>
<body><main>
<h1>${escapeHtml(title)}</h1>
${body}
<p><small>Sandbox: no bank is involved and no money moves.</small></p>
</main></body>
</html>`;
}
