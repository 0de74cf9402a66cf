import { expect, test } from 'vitest'
import { asPlainText, isPlainText } from '../foundation/plain-text.ts'
import { oddTexts } from './odd-texts.ts'

test.each(['Åsa\n\tÖberg', 'مرحبا', '👩‍👧', '', 'a\r\nb'])('%j is text', (text) => {
	expect(isPlainText(text)).toBe(true)
})

test.each(['a\u0000b', '\u001b[31m', '\ud800', '\udc00a', 'a\u0085', '\uffff', '\u007f'])(
	'%j is none',
	(text) => {
		expect(isPlainText(text)).toBe(false)
	},
)

test('a form keeps what can be seen of what was pasted, with its line breaks', () => {
	expect(asPlainText('a\u000bb\u0000\u001b[1mÅ\ud800')).toBe('a\nb[1mÅ\ufffd')
})

test('the field is named, wherever it stands; a file is not looked into', () => {
	const file = new TextEncoder().encode('\u0000')
	expect(oddTexts({ name: 'Åsa', rows: [{ note: 'x' }, { note: '\u0000' }], file, 'a\u0000': '' })).toEqual([
		{ path: 'rows.1.note', problem: 'odd-characters' },
		{ path: '', problem: 'odd-characters' },
	])
	expect(oddTexts('plain')).toEqual([])
})
