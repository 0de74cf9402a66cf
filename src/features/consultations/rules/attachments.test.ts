import { expect, test } from 'vitest'
import { kindOf, largestAttachment } from './attachments.ts'

const text = (words: string) => new TextEncoder().encode(words)
const zip = (...names: readonly string[]) => text(`PK\u0003\u0004${' '.repeat(26)}${names.join(' ')}`)

test('a file is known by what stands in it, whatever it is called', () => {
	expect(kindOf(text('%PDF-1.7 …'))).toBe('pdf')
	expect(kindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('png')
	expect(kindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg')
	expect(kindOf(zip('[Content_Types].xml', 'word/document.xml'))).toBe('docx')
	expect(kindOf(zip('mimetypeapplication/vnd.oasis.opendocument.text', 'content.xml'))).toBe('odt')
})

test('what could be run, what is empty, too large or of another kind is not taken', () => {
	const fault = (bytes: Uint8Array) => kindOf(bytes)
	expect(fault(text(''))).toEqual({ fault: 'file-empty' })
	expect(fault(new Uint8Array(largestAttachment + 1))).toEqual({ fault: 'file-too-large' })
	for (const bytes of [
		text('<html><script>alert(1)</script>'),
		text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		text('MZ\u0090'),
		text('#!/bin/sh'),
		text('GIF89a'),
		zip('xl/workbook.xml'),
		zip('payload.exe'),
	]) {
		expect(fault(bytes)).toEqual({ fault: 'file-of-another-kind' })
	}
	const macros = zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')
	expect(fault(macros)).toEqual({ fault: 'file-has-macros' })
})
