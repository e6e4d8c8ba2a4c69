/** How the page looks: calm, readable, in light and dark, on narrow screens and on paper. Never red: a proposal is no alarm. */

const COLOURS = `
:root { color-scheme: light dark;
  --paper: #fbfaf6; --sheet: #ffffff; --ink: #1e262b; --quiet: #55616a; --line: #dcd9d0; --tint: #f1eee6;
  --accent: #0d5560; --bar: #2f7f8a; --track: #e2ded3; --law: #e9f1ea; --law-ink: #1f4d2c;
  --important: #fbeccb; --important-ink: #6b4300; --consider: #dcedef; --consider-ink: #0d4a54;
  --good: #2f7f8a; --poor: #c9962c; --unread: #7a6aa8; --aside: #b9b6ac; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14191c; --sheet: #1b2226; --ink: #e4e8e9; --quiet: #a4b0b7; --line: #364147; --tint: #222b30;
  --accent: #86ccd7; --bar: #5aa7b3; --track: #2f3a40; --law: #1e3325; --law-ink: #b5dcbf;
  --important: #4a3812; --important-ink: #f6dca2; --consider: #173f46; --consider-ink: #b4e2e9;
  --good: #5aa7b3; --poor: #d3a549; --unread: #a597d1; --aside: #6a747a; } }
`;

const TEXT = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; hyphens: auto; }
.path, code, td.n, .severity { hyphens: manual; }
h1, h2, h3, h4 { font-family: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "DejaVu Serif", serif; line-height: 1.2; margin: 0; text-wrap: balance; font-weight: 600; }
h2 { font-size: 1.6rem; margin-bottom: .75rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1rem; }
p { margin: .4rem 0; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .18rem solid var(--accent); outline-offset: .15rem; border-radius: .15rem; }
ul, ol { margin: .4rem 0; padding-left: 1.3rem; }
q { quotes: none; font-style: italic; }
code { font: .8em/1 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--quiet); }
.quiet, .place, .path, .roots, .intro { color: var(--quiet); }
.path { display: block; font-size: .85rem; overflow-wrap: anywhere; }
.place { font-size: .85rem; white-space: nowrap; }
.intro { max-width: 44rem; }
.plain, .cards, .proposals, .findings, .quotes, .legend, nav ol { list-style: none; padding: 0; }
.plain > li { padding: .3rem 0; border-top: 1px solid var(--line); }
.plain > li:first-child { border-top: 0; }
td > .plain { margin: 0; } td > .plain > li:first-child { padding-top: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.notice { background: var(--important); color: var(--important-ink); padding: .6rem .9rem; border-radius: .3rem; }
.law { background: var(--law); color: var(--law-ink); padding: .35rem .7rem; border-radius: .3rem; }
.skip { position: absolute; left: -100vw; background: var(--sheet); padding: .6rem 1rem; z-index: 2; }
.skip:focus { left: 1rem; top: 1rem; }
[hidden] { display: none !important; }
button { font: inherit; color: var(--accent); background: var(--sheet); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .8rem; cursor: pointer; }
`;

const FRAME = `
.masthead, .frame { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 3rem); }
.masthead { padding-top: clamp(1.5rem, 5vw, 3.5rem); }
.masthead h1 { font-size: clamp(2.2rem, 6vw, 3.6rem); letter-spacing: -.01em; }
.maker { font-weight: 600; letter-spacing: .06em; color: var(--accent); margin: 0; }
.about { font-size: 1.2rem; }
.roots { font-size: .85rem; }
section { padding: 2.2rem 0; border-top: 1px solid var(--line); }
main > section:first-child { border-top: 0; }
nav { font-size: .9rem; padding: 1.5rem 0 0; }
nav h2 { font: inherit; color: var(--quiet); margin: 0; }
nav ol { columns: 2 9rem; margin: .3rem 0 0; }
nav li { padding: .15rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
main { min-width: 0; }
@media (min-width: 68rem) {
  .frame { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 2.4rem; }
  nav { position: sticky; top: 0; align-self: start; padding-top: 2.4rem; max-height: 100vh; overflow: auto; }
  nav ol { columns: auto; }
}
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .5rem 2.5rem; margin: 1rem 0; }
.pair > * { min-width: 0; }
`;

const FIGURES = `
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); background: var(--sheet); border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; margin: 0; }
.figures > div { padding: 1rem .8rem; margin: 0 -1px -1px 0; border: solid var(--line); border-width: 0 1px 1px 0; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { font-weight: 600; font-size: .8rem; line-height: 1.3; order: 1; }
.figures dd { margin: 0; display: contents; }
.figures b { font: 600 2.5rem/1.1 ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "DejaVu Serif", serif; color: var(--accent); order: 2; font-variant-numeric: lining-nums; }
.figures span { font-size: .85rem; color: var(--quiet); order: 0; }
.coverage { margin-top: 1.4rem; max-width: 50rem; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; }
.track { fill: var(--track); } .fill { fill: var(--bar); }
rect.good { fill: var(--good); } rect.poor { fill: var(--poor); } rect.unread { fill: var(--unread); } rect.aside { fill: var(--aside); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; font-size: .85rem; color: var(--quiet); }
.legend li::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: .2rem; margin-right: .4rem; background: var(--aside); }
.legend .good::before { background: var(--good); } .legend .poor::before { background: var(--poor); } .legend .unread::before { background: var(--unread); }
.scale { display: grid; grid-template-columns: minmax(9rem, auto) minmax(0, 1fr); margin: 1rem 0; max-width: 50rem; }
.scale > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding: .5rem 0; gap: 0 1.5rem; }
.scale .whole { font-size: 1.1rem; border-bottom: 1px solid var(--line); margin-bottom: .4rem; padding-bottom: .8rem; }
.scale dt { font-weight: 600; }
.scale dd { margin: 0; display: grid; grid-template-columns: minmax(5rem, 14rem) 1fr; gap: 0 1rem; align-items: center; }
.scale dd span { grid-column: 1 / -1; font-size: .85rem; color: var(--quiet); }
@media (max-width: 40rem) { .scale { display: block; } .scale > div { display: block; } .scale dd { grid-template-columns: minmax(5rem, 14rem) auto; justify-content: start; } }
.groups .bar { min-width: 2.5rem; } .groups th[scope="row"] { overflow-wrap: anywhere; min-width: 9.5rem; } .groups td:last-child { white-space: normal; overflow-wrap: normal; min-width: 4rem; }
.chart { margin: 1.2rem 0 1.8rem; } .chart figcaption { font-weight: 600; } .chart p { font-size: .85rem; color: var(--quiet); }
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .6rem; height: 11rem; margin: .6rem 0; }
.plot ol { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; justify-content: space-between; text-align: right; font-size: .8rem; line-height: 1; color: var(--quiet); font-variant-numeric: tabular-nums; }
.plot svg { width: 100%; height: 100%; } .plot rect { fill: var(--bar); } .plot rect:hover { fill: var(--accent); } .plot line { stroke: var(--line); vector-effect: non-scaling-stroke; }
`;

const CARDS = `
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1rem; align-items: start; counter-reset: rank; }
.card h3::before { counter-increment: rank; content: counter(rank) ". "; color: var(--quiet); font-weight: 400; }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: .4rem; padding: 1.1rem 1.2rem; min-width: 0; }
.size { font-weight: 600; }
.findings > li { padding: .25rem 0; }
.severity { display: inline-block; font-size: .78rem; font-weight: 600; padding: .05rem .5rem; border-radius: 1rem; background: var(--tint); color: var(--quiet); white-space: nowrap; }
.severity.important { background: var(--important); color: var(--important-ink); }
.severity.consider { background: var(--consider); color: var(--consider-ink); }
.signs { font-size: .9rem; color: var(--quiet); }
.quotes > li { border-left: .2rem solid var(--line); padding-left: .8rem; margin: .35rem 0; font-size: .9rem; }
.total { font-size: 1.05rem; max-width: 44rem; }
.body { margin: 1.8rem 0; }
.body h3 { padding-bottom: .4rem; border-bottom: .15rem solid var(--accent); }
.body h3 .quiet { font: .9rem/1.3 system-ui, "Segoe UI", sans-serif; }
.proposals > li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) 11rem; gap: .3rem 1.2rem; padding: 1rem 0; border-bottom: 1px solid var(--line); }
.proposals p { margin: .2rem 0; }
.action { font-weight: 600; color: var(--accent); }
.reasons { margin: .3rem 0; list-style: disc; } .reasons span { display: block; font-size: .9rem; margin-bottom: .2rem; }
.effect { font-size: .9rem; } .effect > * { display: block; }
@media (max-width: 50rem) { .proposals > li { grid-template-columns: minmax(0, 1fr); } .effect > * { display: inline; margin-right: .5rem; } }
.faults > li { padding: .7rem 0; }
.faults .plain > li { border: 0; padding: .1rem 0; }
`;

const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); }
th.n, td.n { text-align: right; }
thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
table.small { width: auto; }
.said > td { padding: 0 0 .6rem 1.2rem; } .pairs td { width: 50%; border: 0; padding: 0 .8rem 0 0; } tr:has(+ .said) > td { border-bottom: 0; }
#table thead th { font-size: .68rem; } #table { font-size: .82rem; } #table th[scope="row"] { min-width: 10rem; overflow-wrap: anywhere; } #table td:nth-child(2), #table td:nth-child(3) { min-width: 6.7rem; overflow-wrap: anywhere; }
.groups td:nth-child(5) { width: 18%; vertical-align: middle; } .groups { margin-top: 1.6rem; }
@media print, (min-width: 56rem) { .groups { table-layout: fixed; } .groups thead th { width: 11%; } .groups thead th:first-child { width: 40%; } .groups thead th:last-child { width: 27%; } }
.wide { contain: content; overflow-x: auto; margin: .8rem 0 2rem; }
.wide table { min-width: 54rem; font-size: .84rem; } .wide th, .wide td { padding-right: .6rem; }
.wide thead th { font-size: .76rem; white-space: normal; line-height: 1.3; }
.wide tbody th { min-width: 13rem; max-width: 22rem; } .wide .path { font-size: .78rem; }
.wide tbody tr:hover { background: var(--tint); }
thead button { all: unset; cursor: pointer; color: inherit; }
thead button:focus-visible { outline: .18rem solid var(--accent); outline-offset: .15rem; }
thead button::after { content: "↕"; opacity: .45; margin-left: .3em; }
th[aria-sort="ascending"] button::after { content: "↑"; opacity: 1; }
th[aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
.search { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; }
input { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--quiet); border-radius: .3rem; padding: .35rem .7rem; flex: 1 1 14rem; max-width: 26rem; }
summary { cursor: pointer; padding: .35rem 0; }
.fold > summary { color: var(--accent); }
.record { border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.5rem; }
.record > summary { padding: .55rem 0; }
.record[open] { padding-bottom: 1.2rem; }
.record h4 { margin: .9rem 0 .3rem; }
.facts { display: grid; grid-template-columns: minmax(7rem, auto) minmax(0, 1fr); gap: .2rem 1rem; margin: 0; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; }
.statements td { padding: .3rem .8rem .3rem 0; } .statements td:nth-child(3) { width: 100%; } .statements td:nth-child(1), .statements td:nth-child(4) { white-space: nowrap; color: var(--quiet); font-size: .85rem; }
.statements th { padding-top: .9rem; font-weight: 600; } .statements td.lead { white-space: normal; font-style: italic; }
@media (max-width: 40rem) { table:not(#table):not(.groups) { overflow-wrap: anywhere; } .groups th[scope="row"] { overflow-wrap: anywhere; min-width: 6rem; } .groups td:nth-child(4), .groups th:nth-child(4), .groups td:nth-child(5), .roles :is(td, th):is(:nth-child(3), :nth-child(4)) { display: none; } .statements, .statements tbody { display: block; } .statements td { display: inline; border: 0; padding: 0 .4rem 0 0; } .statements tr { display: block; padding: .3rem 0; border-bottom: 1px solid var(--line); } }
`;

const PRINT = `
@page { margin: 18mm 16mm; }
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #fff; --accent: #0d4a54; --bar: #2f7f8a; --track: #ddd; --law: #fff; --law-ink: #000; --important: #fff; --important-ink: #000; --consider: #fff; --consider-ink: #000; --good: #2f7f8a; --poor: #c9962c; --unread: #7a6aa8; --aside: #b9b6ac; color-scheme: light; }
  html { font-size: 9.5pt; }
  .masthead, .frame { max-width: none; padding: 0; display: block; }
  .masthead { padding-bottom: 1rem; }
  .skip, .tools, nav, thead button::after, .record:not([open]), #records:not(:has(~ .record[open])) { display: none !important; }
  section { padding: 1rem 0; }
  h2, h3, h4, thead { break-after: avoid; }
  .card, .proposals > li, tr, .figures, .chart, .plain > li { break-inside: avoid; }
  .cards { display: block; } .card { margin-bottom: .7rem; }
  .figures { grid-template-columns: repeat(5, 1fr); } .figures > div { padding: .6rem; } .figures dt { font-size: .85rem; }
  .proposals > li { grid-template-columns: 8rem minmax(0, 1fr) 10rem; } .effect > * { display: block; }
  .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .severity, .law, .notice { border: 1px solid #999; }
  .wide { overflow: visible; } .wide table { min-width: 0; font-size: 7pt; } .wide tbody th { min-width: 0; }
  #table th, #table td { padding: .2rem .3rem .2rem 0; overflow-wrap: break-word; } #table .path { font-size: 6.5pt; }
  a { color: inherit; text-decoration: none; }
  .record { content-visibility: visible; }
  .fold::details-content { content-visibility: visible; display: block; }
  svg, .legend li::before, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

export const PAGE_STYLE = [COLOURS, TEXT, FRAME, FIGURES, CARDS, TABLES, PRINT].join("");
