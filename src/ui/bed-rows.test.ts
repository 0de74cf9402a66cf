import { expect, test } from 'vitest'
import { drawRows } from './bed-rows.ts'

const bar = { kind: 'here', start: 2, nights: 30, text: 'A. Uddén', days: '12 okt–11 nov' } as const
const row = { key: 'bed', label: 'Plats 1', to: '/housing/stock/beds/bed', bars: [bar] }

test('a bed is an item with its name, and its bars are a list of their own with words and days', () => {
	expect(drawRows([{ ...row, note: 'dam', bars: [{ ...bar, to: '/housing/stays/stay' }] }], 30)).toBe(
		'<li style="--bars:1"><span class="bed-label"><a href="/housing/stock/beds/bed">Plats 1</a><small>dam</small></span>' +
			'<ul class="bed-track"><li class="bed-bar here" style="--at:2;--for:30">' +
			'<a href="/housing/stays/stay">A. Uddén <small>12 okt–11 nov</small></a></li></ul></li>',
	)
})

test('what leads nowhere is no link, and a bar that goes on is cut at its end', () => {
	const drawn = drawRows([{ ...row, bars: [{ ...bar, cutLeft: true, cutRight: true }] }], 30)
	expect(drawn).toContain('class="bed-bar here cut-l cut-r"')
	expect(drawn).toContain('<span>A. Uddén <small>')
})

test('a bar too narrow for its words tells them to whoever points at it', () => {
	const drawn = drawRows([{ ...row, bars: [{ ...bar, nights: 1 }] }], 90)
	expect(drawn).toContain('class="bed-bar here tight"')
	expect(drawn).toContain('title="A. Uddén, 12 okt–11 nov"')
})

test('names, beds, notes and addresses that look like markup are text wherever they stand', () => {
	const evil = `<b onclick="x()">'&`
	const bars = [{ ...bar, nights: 1, text: evil, days: evil, to: `/a"${evil}` }]
	const drawn = drawRows([{ key: 'k', label: evil, note: evil, to: evil, bars }], 90)
	expect(drawn).not.toContain('<b')
	expect(drawn).not.toMatch(/onclick="/)
	expect(drawn).not.toContain("'")
	expect(drawn.split('&lt;b onclick=&quot;x()&quot;&gt;&#39;&amp;')).toHaveLength(9)
})
