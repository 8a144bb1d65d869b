<!DOCTYPE html>
<!-- [=comment(header)] -->
<html lang="[=language]">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>[=title]</title>
<style>
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --shade: #f6f8fa;
  --link: #0550ae; --button: #0550ae; --on-button: #ffffff; --warn: #fff8c5; --warn-line: #9a6700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #3d444d; --shade: #161b22;
    --link: #79b8ff; --button: #1f6feb; --on-button: #ffffff; --warn: #2a2205; --warn-line: #d29922;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word;
}
header, main, body > footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .6rem; scroll-margin-top: 1rem; }
h1 { font-size: 2rem; }
article { border-top: 2px solid var(--line); margin-top: 3rem; }
article h2 { font-size: 1.6rem; }
p, ul, ol { max-width: 46rem; }
li { margin: .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px;
}
a.button {
  display: inline-block; margin: .4rem .4rem .4rem 0; padding: .6rem 1.1rem; border-radius: 6px;
  background: var(--button); color: var(--on-button); font-weight: 600; text-decoration: none;
}
td a.button { padding: .3rem .7rem; margin: 0; }
time { white-space: nowrap; }
a.button:hover { text-decoration: underline; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; max-width: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
code { font: .9em ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--shade); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .8rem; overflow-x: auto; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 100%; }
th, td { border: 1px solid var(--line); padding: .45rem .7rem; text-align: left; vertical-align: top; min-width: 8rem; }
tbody th { position: sticky; left: 0; }
thead th, tbody th { background: var(--shade); }
tbody th { font-weight: 600; }
.notice { border-left: 4px solid var(--line); background: var(--shade); padding: .7rem 1rem; border-radius: 0 6px 6px 0; }
.notice strong:first-child { display: block; }
.notice.warning, .notice.important { background: var(--warn); border-color: var(--warn-line); }
details { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
footer { color: var(--quiet); font-size: .9rem; }
@media print { nav, .skip, .top { display: none; } a.button { border: 1px solid; } }
</style>
</head>
<body>
<a class="skip" href="#start">[=skip]</a>
<header>
<h1 id="[=id]">[=title]</h1>
<nav aria-label="[=contents]">
<ul>
<#list parts as part>
<li><a href="#[=part.id()]">[=part.title()]</a></li>
</#list>
</ul>
</nav>
</header>
<main id="start" tabindex="-1">
[=choosing]
<#list parts as part>
<article aria-labelledby="[=part.id()]">
<h2 id="[=part.id()]">[=part.title()]</h2>
[=part.body()]
<p class="top"><a href="#[=id]">[=top]</a></p>
</article>
</#list>
</main>
</body>
</html>
