/** The look of a briefing: one stylesheet, no script, no outside request; light, dark and paper. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1d1b18; --soft: #6b665e; --line: #ded9cf; --wash: #f1ede4;
  --file: #1f5fa8; --case: #5b6470; --both: #2c7a55; --assumed: #a1580b; --draft: #8a2f12; --draft-wash: #fbe9df;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif KR", "Apple SD Gothic Neo", serif;
  --sans: system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e4da; --soft: #a49d91; --line: #37342f; --wash: #211f1c;
    --file: #85b7ee; --case: #aab3bf; --both: #79c9a0; --assumed: #e0a35c; --draft: #f0a285; --draft-wash: #33201a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 17px/1.55 var(--serif); }
body { margin: 0 auto; padding: 0 1.25rem 6rem; max-width: 46rem; }
h1, h2, h3, .kicker, table, figcaption, nav, .note, .tag, footer { font-family: var(--sans); }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 1.5rem 0 .5rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 3rem 0 .6rem; padding-top: .8rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.6rem 0 .3rem; }
p, ul, ol { margin: .5rem 0; }
a { color: inherit; }
.draft { position: sticky; top: 0; z-index: 2; margin: 0 -1.25rem; padding: .45rem 1.25rem; background: var(--draft-wash);
  color: var(--draft); font: 600 .85rem/1.35 var(--sans); border-bottom: 1px solid var(--draft); }
.kicker { color: var(--soft); font-size: .8rem; }
.note { color: var(--soft); font-size: .82rem; line-height: 1.45; }
.tag { display: inline-block; font-size: .72rem; line-height: 1; padding: .22rem .4rem; border: 1px solid currentColor;
  border-radius: 3px; color: var(--soft); vertical-align: .1em; white-space: nowrap; }
button.n { font: inherit; color: inherit; background: none; border: 0; padding: 0 .05em; cursor: pointer;
  border-bottom: 2px solid var(--case); text-align: inherit; }
button.n:hover, button.n:focus-visible { background: var(--wash); }
button.n:focus-visible { outline: 2px solid var(--file); outline-offset: 2px; }
.file { border-color: var(--file) !important; } .case { border-color: var(--case) !important; border-bottom-style: dotted !important; }
.both { border-color: var(--both) !important; } .assumption { border-color: var(--assumed) !important; border-bottom-style: dashed !important; }
.mark { font-family: var(--sans); font-size: .78em; } .mark.file { color: var(--file); } .mark.case { color: var(--case); }
.mark.both { color: var(--both); } .mark.assumption { color: var(--assumed); }
[popover] { max-width: min(34rem, calc(100vw - 2rem)); max-height: 80vh; overflow: auto; padding: 1.1rem 1.2rem; border: 1px solid var(--line);
  border-radius: 8px; background: var(--paper); color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / .28); }
[popover]::backdrop { background: rgb(0 0 0 / .25); }
blockquote, .own { margin: .4rem 0 .6rem; padding-left: .9rem; border-left: 3px solid var(--line); }
blockquote mark, .own mark { background: color-mix(in srgb, var(--file) 18%, transparent); color: inherit; padding: 0 .1em; }
.ladder { list-style: none; padding: 0; margin: .3rem 0; font: .82rem/1.4 var(--sans); }
.ladder li + li::before { content: "↳ "; color: var(--soft); } .ladder li:nth-child(2) { padding-left: 1em; } .ladder li:nth-child(n+3) { padding-left: 2em; }
.provision { margin: .8rem 0 .8rem 0; padding-left: .9rem; border-left: 3px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .8rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); } .scroll { overflow-x: auto; }
figure { margin: 1.1rem 0; } figure svg { width: 100%; height: auto; color: var(--ink); overflow: visible; } figcaption { font-size: .82rem; color: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: .4rem 1.6rem; }
.chart text { font: 10px var(--sans); } .chart .band { fill: var(--file); } .chart .middle { stroke: var(--file); fill: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .9rem; margin: .4rem 0; font: .85rem/1.45 var(--sans); } dt { color: var(--soft); } dd { margin: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font: .8rem/1.5 var(--sans); color: var(--soft); padding: 0; list-style: none; }
.outcome { font: 600 .9rem/1.4 var(--sans); }
footer { margin-top: 4rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8rem; }
@media print {
  html { font-size: 10.5pt; background: none; } body { max-width: none; padding: 0; }
  .draft { position: fixed; top: 0; left: 0; right: 0; margin: 0; } h1 { margin-top: 3rem; }
  [popover] { display: none; } button.n { border-bottom-width: 1px; } h2 { break-after: avoid; } figure, .provision { break-inside: avoid; }
}
@media (max-width: 30rem) { html { font-size: 16px; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .3rem; } }
`;
