import { describe, expect, test } from 'vitest'
import { logoFrom } from './logo.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inner: string, size = 'width="200" height="100"') =>
	bytes(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`)
const square = '<rect width="80" height="80" fill="#7a3b2e"/>'

describe('a mark', () => {
	test('is drawn anew as a small PNG', () => {
		const logo = logoFrom(svg(square))
		expect(logo).toMatchObject({ width: 240, height: 120 })
		if (typeof logo === 'string') return
		expect([...logo.bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
		expect(logoFrom(logo.bytes)).toMatchObject({ width: 240, height: 120 })
	})

	test.each([
		['a script', '<script>alert(1)</script>'],
		['a handler', '<rect width="1" height="1" onload = "alert(1)"/>'],
		['a picture from elsewhere', '<image href="https://elsewhere.example/x.png" width="9" height="9"/>'],
		['a file of the server', `<image xlink:href='/etc/logo.png' width="9" height="9"/>`],
		[
			'a drawing inside that may reach on',
			'<image href="data:image/svg+xml;base64,AAAA" width="9" height="9"/>',
		],
		['a style from elsewhere', '<style>@import "https://elsewhere.example/x.css";</style>'],
		['a fill from elsewhere', '<rect width="9" height="9" fill="url(https://elsewhere.example/x.svg#a)"/>'],
		['a page inside', '<foreignObject><p>hm</p></foreignObject>'],
	])('with %s is refused', (_, inner) => {
		expect(logoFrom(svg(inner))).toBe('logo-refers-outside')
	})

	test('whose text grows by itself is refused', () => {
		const file = bytes('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')
		expect(['logo-refers-outside', 'not-a-logo']).toContain(logoFrom(file))
	})

	test('that is no picture is refused', () => {
		expect(logoFrom(bytes('GIF89a'))).toBe('not-a-logo')
		expect(logoFrom(bytes('<html><svg></svg></html>'))).toBe('not-a-logo')
		expect(logoFrom(svg('<rect'))).toBe('not-a-logo')
		expect(logoFrom(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('not-a-logo')
		expect(logoFrom(new Uint8Array())).toBe('not-a-logo')
	})

	test('that would be as wide as a page is refused', () => {
		expect(logoFrom(svg(square, 'width="4000" height="10"'))).toBe('logo-too-large')
	})
})
