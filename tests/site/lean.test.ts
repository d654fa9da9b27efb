import { expect, it } from 'vitest';
import {
	withoutBreaks,
	withoutIdle,
	withoutLists,
	withoutMinorAnchors,
	withoutUnread,
	withPlainAnchors,
	withPlainImports,
} from '../../src/site/build/lean.ts';

it('drops a custom property that nothing reads, and one that only such a property reads', () => {
	const [first, second] = withoutUnread([':root{--a:1px;--b:var(--c);--c:2px;color:red}', 'p{margin:var(--a)}'], '');
	expect(first).toBe(':root{--a:1px;color:red}');
	expect(second).toBe('p{margin:var(--a)}');
});

it('keeps a property that a page reads, and the last of a rule', () => {
	expect(withoutUnread([':root{--a:1px;--b:2px}'], '<style>p{margin:var(--b)}</style>')).toEqual([':root{--b:2px}']);
	expect(withoutUnread(['p{margin:var(--a,0);--a:1px}'], '')).toEqual(['p{margin:var(--a,0);--a:1px}']);
});

it('puts a sign in place of the picture and the words behind a heading, and leaves other links and pictures', () => {
	const picture = '<svg width="16"><path d="m1 1"></path></svg>';
	const words = '<span class="sr-only" data-pagefind-ignore>Section titled “A”</span>';
	expect(
		withPlainAnchors(
			`<h2 id="a">A</h2><a class="sl-anchor-link" href="#a"><span aria-hidden="true" class="sl-anchor-icon">${picture}</span>${words}</a><a href="#a">${picture}</a>`,
		),
	).toBe(`<h2 id="a">A</h2><a class="sl-anchor-link" href="#a" aria-labelledby="a">#</a><a href="#a">${picture}</a>`);
});

it('leaves the smallest headings as they were written, and larger ones with their anchors', () => {
	const wrapped = (level: number, id: string, words: string): string =>
		`<div class="sl-heading-wrapper level-h${level}"><h${level} id="${id}">${words}</h${level}><a class="sl-anchor-link" href="#${id}"><span>${words}</span></a></div>`;
	const large = wrapped(3, 'a-cause', 'A cause');
	expect(
		withoutMinorAnchors(`${large}${wrapped(4, 'how-to-be-sure', 'How to be sure')}<p>a</p>${wrapped(4, 'fix', 'Fix: <code>a</code>')}`),
	).toBe(`${large}<h4>How to be sure</h4><p>a</p><h4>Fix: <code>a</code></h4>`);
});

it('takes out what no reader has a use for, and leaves other sheets, metas and attributes', () => {
	const kept = '<meta name="description" content="a"><link rel="stylesheet" href="/index.css"><img alt="a/b"><svg><path d="m1 1"/></svg>';
	expect(
		withoutIdle(
			`<meta name="generator" content="Astro"><meta property="og:locale" content="en"/><link rel="stylesheet" href="/print.css" media="print">${kept.replace('b">', 'b"/>')}<main data-pagefind-body class="a"><p data-pagefind-ignore="true"><code dir="auto">a</code>`,
		),
	).toBe(`${kept}<main class="a"><p><code>a</code>`);
});

it('takes out the line breaks between blocks, and leaves those within words and code', () => {
	expect(withoutBreaks('<ul>\n<li>a\n<code>b</code></li>\n</ul>\n<pre><code>c\n&#x3C;p>\n<span>d</span></code></pre>\n<p>e</p>')).toBe(
		'<ul><li>a\n<code>b</code></li></ul>\n<pre><code>c\n&#x3C;p>\n<span>d</span></code></pre><p>e</p>',
	);
});

it('takes the lists of chunks out of a script, and nothing else', () => {
	const script = 'var f=e(async()=>{let{a:e}=await import(`./a.js`);return{a:e}},__vite__mapDeps([0,1]));';
	expect(withoutLists(`const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.js"])))=>i.map(i=>d[i]);\n${script}`)).toBe(
		'var f=e(async()=>{let{a:e}=await import(`./a.js`);return{a:e}});',
	);
	expect(withoutLists('const a=1;\n')).toBe('const a=1;\n');
});

it('takes what Vite puts around the imports of a script off them, and leaves a script without it', () => {
	const helped = 'import{t as e}from"./preload-helper.a-B_1.js";';
	expect(
		withPlainImports(
			`${helped}var f=()=>e(()=>import(\`./a.js\`)).then(({b:e})=>e(),e=>e(()=>1)),g=e(async()=>{let{c:e}=await import(\`./c.js\`);return{c:e}}).then(h),i=e(()=>import(\`\${j}k.js\`),[]);`,
		),
	).toBe(`var f=()=>import(\`./a.js\`).then(({b:e})=>e(),e=>e(()=>1)),g=import(\`./c.js\`).then(h),i=import(\`\${j}k.js\`);`);
	const other = `${helped}e(()=>import(\`./a.js\`));e(x,import(\`./b.js\`));`;
	expect(withPlainImports(other)).toBe(other);
	expect(withPlainImports('var f=e(()=>import(`./a.js`));')).toBe('var f=e(()=>import(`./a.js`));');
});
