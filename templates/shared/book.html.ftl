<!DOCTYPE html>
<!-- [=comment(header)] -->
<html lang="[=language]">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>[=choosing.title()]</title>
<style>
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2128; --quiet: #57606a; --line: #d5dbe2; --shade: #f5f7fa;
  --link: #0550ae; --button: #0550ae; --button-hover: #033d8b; --on-button: #ffffff;
  --warn: #fff8e1; --warn-line: #b98300; --note: #eef5fd; --note-line: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e1319; --ink: #e6edf3; --quiet: #9ba6b2; --line: #333c47; --shade: #171e27;
    --link: #83bdff; --button: #1f6feb; --button-hover: #3b82f0; --on-button: #ffffff;
    --warn: #2a2205; --warn-line: #d29922; --note: #101f33; --note-line: #4493f8;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 4rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: break-word;
}
header, main { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; letter-spacing: -.01em; }
h1 { font-size: clamp(2rem, 5vw, 2.75rem); margin: 2.5rem 0 .5rem; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; }
article > h2 { font-size: clamp(1.6rem, 4vw, 2.1rem); margin: 0 0 1rem; }
h3 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; }
h4 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
article { border-top: 4px solid var(--link); margin-top: 5rem; padding-top: 2rem; }
p, ul, ol, details { max-width: 44rem; }
p { margin: .9rem 0; }
main > h1 + p, header + main > p:first-child { font-size: 1.2rem; color: var(--quiet); margin-top: 0; }
ul, ol { padding-left: 1.5rem; }
li { margin: .45rem 0; }
li::marker { color: var(--quiet); }
ol > li::marker { font-weight: 600; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:hover { text-decoration-thickness: .14em; }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible {
  outline: 3px solid var(--link); outline-offset: 3px; border-radius: 4px;
}
a.button {
  display: inline-block; padding: .65rem 1.2rem; border-radius: 8px; line-height: 1.35;
  background: var(--button); color: var(--on-button); font-weight: 600; text-decoration: none;
}
a.button:hover { background: var(--button-hover); text-decoration: underline; }
td a.button { padding: .35rem .7rem; font-size: .92em; }
time { white-space: nowrap; }
.cards { list-style: none; padding: 0; max-width: none; margin: 1.75rem 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.cards li { margin: 0; padding: 1.1rem 1.2rem 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--shade); display: flex; flex-direction: column; gap: .15rem; }
.cards p { margin: 0; }
.cards .name { font-size: 1.2rem; font-weight: 650; }
.cards .note { color: var(--quiet); font-size: .85rem; line-height: 1.45; }
.cards .cost { font-weight: 600; }
.cards .start { margin-top: auto; padding-top: .8rem; }
.cards .start a { display: block; padding: .55rem .6rem; border: 2px solid var(--button); border-radius: 8px; font-size: .95rem; font-weight: 600; line-height: 1.35; text-align: center; text-decoration: none; }
.cards .start a:hover { text-decoration: underline; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 2; }
code { font: .88em ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--shade); border: 1px solid var(--line); padding: .08em .32em; border-radius: 5px; overflow-wrap: anywhere; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto; line-height: 1.55; }
pre code { background: none; border: 0; padding: 0; overflow-wrap: normal; }
.wide { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; min-width: 100%; font-size: .97rem; line-height: 1.5; }
th, td { border-bottom: 1px solid var(--line); padding: .6rem .9rem .6rem 0; text-align: left; vertical-align: top; min-width: 8rem; }
thead th { border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; position: sticky; left: 0; background: var(--paper); }
.notice { margin: 1.2rem 0; border-left: 4px solid var(--note-line); background: var(--note); padding: .85rem 1.1rem; border-radius: 0 8px 8px 0; }
.notice strong:first-child { display: block; }
.notice.warning, .notice.important { background: var(--warn); border-color: var(--warn-line); }
details { border: 1px solid var(--line); border-radius: 8px; padding: .7rem 1.1rem; }
summary { cursor: pointer; font-weight: 600; }
article footer { color: var(--quiet); font-size: .9rem; margin-top: 3rem; }
.sections { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); z-index: 1; margin: 0 -1.25rem; }
.sections ul { list-style: none; display: flex; gap: 1.2rem; margin: 0; padding: .55rem 1.25rem; overflow-x: auto; max-width: none; white-space: nowrap; }
.sections li { margin: 0; }
.sections a { color: var(--quiet); text-decoration: none; font-size: .95rem; display: inline-block; padding: .15rem 0; }
.sections a:hover { color: var(--link); text-decoration: underline; }
@media (min-width: 64rem) {
  html { scroll-padding-top: 1.5rem; }
  article { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3rem; }
  article > h2 { grid-column: 2; }
  .sections { grid-column: 1; grid-row: 1 / span 3; border: 0; margin: 0; position: static; }
  .sections ul { position: sticky; top: 1.5rem; flex-direction: column; gap: .1rem; padding: 0; white-space: normal; max-height: calc(100vh - 3rem); overflow-y: auto; }
  .sections a { font-size: .9rem; line-height: 1.4; padding: .2rem 0; }
  .text, .top { grid-column: 2; }
}
@media (max-width: 44rem) {
  table, tbody, tr, th, td { display: block; min-width: 0; }
  thead { display: none; }
  tr { border: 1px solid var(--line); border-radius: 10px; margin: 0 0 .9rem; padding: .7rem 1rem; }
  th, td { border: 0; padding: 0; }
  tbody th { position: static; font-size: 1.03rem; }
  td { margin-top: .45rem; }
  td::before { content: attr(data-label) ": "; color: var(--quiet); font-size: .92em; }
}
@media print { nav, .skip, .top { display: none; } a.button { border: 1px solid; color: inherit; } }
</style>
</head>
<body>
<a class="skip" href="#start">[=skip]</a>
<header>
<h1 id="[=choosing.id()]">[=choosing.title()]</h1>
</header>
<main id="start" tabindex="-1">
[=choosing.lead()]
<nav aria-label="[=contents]">
<ul class="cards">
<#list cards as card>
<li><p class="name"><a href="#[=card.id()]">[=card.title()]</a></p><p class="cost">[=card.cost()]</p><p class="note">[=card.note()]</p><p class="start">[=card.start()]</p></li>
</#list>
</ul>
</nav>
[=choosing.body()]
<#list parts as part>
<article aria-labelledby="[=part.id()]">
<h2 id="[=part.id()]">[=part.title()]</h2>
<nav class="sections" aria-label="[=sections]: [=part.title()]">
<ul>
<#list part.sections() as section>
<li><a href="#[=section.id()]">[=section.title()]</a></li>
</#list>
</ul>
</nav>
<div class="text">
[=part.lead()]
[=part.body()]
</div>
<p class="top"><a href="#[=choosing.id()]">[=top]</a></p>
</article>
</#list>
</main>
</body>
</html>
