/** The look of a briefing: one stylesheet, no script, no outside request; light, dark and paper. */

const LIGHT = `--paper: #fbfaf7; --card: #ffffff; --ink: #1d1b18; --soft: #5f5a52; --line: #ddd7cb; --wash: #f1ede4;
    --file: #1b5aa0; --case: #55606c; --both: #1f6b49; --assumed: #8f4a05; --computed: #6b3fa0; --draft: #8a2f12; --draft-wash: #fbe9df;`;

export const STYLE = `
:root { color-scheme: light dark; ${LIGHT}
  --serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif KR", "Apple SD Gothic Neo", serif;
  --sans: system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --card: #1e1c1a; --ink: #ebe6dc; --soft: #aca599; --line: #3a3732; --wash: #262420;
    --file: #86b8f0; --case: #b2bbc6; --both: #7fcfa6; --assumed: #e5a863; --computed: #c3a5ee; --draft: #f2a88d; --draft-wash: #33201a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 17px/1.55 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 1.25rem 5rem; max-width: 48rem; overflow-wrap: anywhere; }
html:lang(ko) body { word-break: keep-all; }
h1, h2, h3, table, figcaption, summary, .note, .tag, .basis, .legend, dl, footer, .ladder { font-family: var(--sans); }
h1 { font-size: 2rem; line-height: 1.15; margin: 1.6rem 0 .6rem; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.8rem 0 .5rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.02rem; line-height: 1.35; margin: 1.2rem 0 .35rem; }
p, ul, ol { margin: .5rem 0; }
ul { padding-left: 1.2rem; }
a { color: inherit; }
.lead { font-size: 1.08rem; }
.draft { position: sticky; top: 0; z-index: 2; margin: 0 -1.25rem; padding: .4rem 1.25rem; background: var(--draft-wash);
  color: var(--draft); font: 600 .82rem/1.35 var(--sans); border-bottom: 1px solid var(--draft); }
.note { color: var(--soft); font-size: .82rem; line-height: 1.5; }
span.note { display: block; } dd span.note, .outcome + span.note { display: block; } .note:empty { display: none; }
.tag { display: inline-block; font-size: .7rem; font-weight: 600; line-height: 1; padding: .22rem .4rem; border: 1px solid currentColor;
  border-radius: 3px; color: var(--soft); vertical-align: .12em; white-space: nowrap; }
.draft-tag { color: var(--draft); border-color: transparent; background: var(--draft-wash); font-weight: 500; }
.lines { list-style: none; padding: 0; } .lines > li { padding: .5rem 0; border-top: 1px solid var(--line); } .lines > li:first-child { border-top: 0; }
.order { margin: 1rem 0; padding: .2rem 1.1rem .6rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--file); border-radius: 4px; }
.order h3 { font-size: 1.1rem; margin-top: .8rem; } .order .lines > li:first-child { border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; font-size: .86rem; line-height: 1.5; }
dt { color: var(--soft); } dd { margin: 0; } dd ul { margin: .2rem 0; }
button { font: inherit; color: inherit; }
button.n { background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; font-weight: inherit; max-width: 100%;
  text-decoration: underline var(--case) 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
button.n:hover { background: var(--wash); }
button:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid var(--file); outline-offset: 2px; border-radius: 2px; }
button.n::after { display: inline-block; font: .7em/1 var(--sans); padding-left: .15em; vertical-align: .15em; }
button.file { text-decoration-color: var(--file); } button.file::after { content: "●" / ""; color: var(--file); }
button.case { text-decoration-style: dotted; } button.case::after { content: "○" / ""; color: var(--case); }
button.both { text-decoration-color: var(--both); } button.both::after { content: "◐" / ""; color: var(--both); }
button.assumption { text-decoration: underline dashed var(--assumed) 2px; } button.assumption::after { content: "△" / ""; color: var(--assumed); }
button.computed { text-decoration: underline double var(--computed) 1px; } button.computed::after { content: "∑" / ""; color: var(--computed); }
.basis { font-size: .8rem; font-weight: 600; } .basis.file { color: var(--file); } .basis.case { color: var(--case); } .basis.both { color: var(--both); }
.basis.assumption { color: var(--assumed); } .basis.computed { color: var(--computed); }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; padding: 0; list-style: none; } .legend .basis { font-weight: 400; }
details { margin: .7rem 0; border: 1px solid var(--line); border-radius: 4px; } details > :not(summary) { margin-left: 1rem; margin-right: 1rem; }
summary { padding: .55rem 1rem; cursor: pointer; font-size: .92rem; font-weight: 600; } summary:hover { background: var(--wash); }
details[open] > summary { border-bottom: 1px solid var(--line); }
.sheet { width: min(36rem, calc(100vw - 2rem)); max-height: 80vh; overflow: auto; padding: 1rem 1.2rem; border: 1px solid var(--line);
  border-radius: 8px; background: var(--card); color: var(--ink); box-shadow: 0 12px 40px rgb(0 0 0 / .28); }
.sheet::backdrop { background: rgb(0 0 0 / .3); }
.sheet .card + .card { border-top: 1px solid var(--line); }
.close { margin-top: .6rem; padding: .4rem .9rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--wash); font: 600 .85rem/1.3 var(--sans); cursor: pointer; }
blockquote, .own { margin: .4rem 0 .6rem; padding-left: .9rem; border-left: 3px solid var(--line); } .own { border-left-style: dotted; }
blockquote mark { background: color-mix(in srgb, var(--file) 22%, transparent); color: inherit; padding: 0 .1em; }
.ladder { list-style: none; padding: 0; margin: .3rem 0; font-size: .82rem; line-height: 1.4; }
.ladder li + li::before { content: "↳ " / ""; color: var(--soft); } .ladder li:nth-child(2) { padding-left: 1em; } .ladder li:nth-child(n+3) { padding-left: 2em; }
.address { word-break: break-all; }
.sentence { border-top: 1px solid var(--line); padding: .5rem 0; } .sentence:first-of-type { border-top: 0; } .sentence ul { padding-left: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .8rem; line-height: 1.45; font-variant-numeric: tabular-nums; } details > table { width: calc(100% - 2rem); }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); } th { font-weight: 600; } thead th { color: var(--soft); }
.words { display: block; color: var(--soft); font-size: .92rem; line-height: 1.5; }
figure { margin: .6rem 0; } figure svg { width: 100%; height: auto; color: var(--ink); overflow: visible; } figcaption { font-size: .84rem; line-height: 1.5; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .6rem 2rem; }
.chart text { font: 11px var(--sans); }
.outcome { font: 600 .95rem/1.4 var(--sans); }
footer { margin-top: 3.5rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8rem; }
@media (max-width: 34rem) {
  html { font-size: 16px; } h1 { font-size: 1.6rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .45rem; } .order { padding: .1rem .8rem .5rem; }
  .stack thead { display: none; } .stack tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  .stack td, .stack th { display: block; border: 0; padding: .1rem 0; } .stack td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { color-scheme: light; ${LIGHT} }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; background: none; } body { max-width: none; padding: 0; }
  .draft { position: static; margin: 0; border: 1px solid var(--draft); padding: .4rem .6rem; } h1 { margin-top: 1rem; }
  h2, h3 { break-after: avoid; } figure, .order dl, .provision, .sentence, .card { break-inside: avoid; }
  details { border: 0; } details::details-content { content-visibility: visible; block-size: auto; } summary { padding: .4rem 0; list-style: none; } details > :not(summary) { margin-left: 0; margin-right: 0; }
  button.n::after { content: attr(data-note); font-size: .65em; vertical-align: super; }
  .notes { margin-top: 2rem; border-top: 2px solid var(--ink); columns: 2; column-gap: 8mm; font-size: 8.5pt; }
  .sheet { display: block; position: static; inset: auto; width: auto; max-height: none; overflow: visible; margin: 0 0 3mm; padding: 0; border: 0; box-shadow: none; }
  .sheet .ladder, .sheet .ladder li, .sheet .card > .basis, .sheet .card > .note { display: inline; margin: 0 .4em 0 0; padding: 0 !important; font-size: 8pt; } .sheet .ladder li + li::before { content: " ↳ "; } .sheet .place, .sheet .rules { display: none; }
  .sheet blockquote, .sheet .own { margin: .5mm 0; }
  .sheet::before { content: attr(data-note) "."; font: 600 8.5pt var(--sans); } .close { display: none; }
}
`;
