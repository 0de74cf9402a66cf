import { writeZip } from '../../src/platform/zip.ts'

/** Stands in no page that escapes what it was given. */
export const marker = '<hostile-7f3a'

/** Files that claim to be another kind, unpack to too much, or are not whole. */
export const files: readonly (readonly [name: string, bytes: Uint8Array])[] = (() => {
	const text = (said: string) => new TextEncoder().encode(said)
	const packed = (of: Record<string, string | Uint8Array>) =>
		writeZip(
			new Map(Object.entries(of).map(([name, file]) => [name, typeof file === 'string' ? text(file) : file])),
		)
	const bomb = packed({ 'xl/workbook.xml': new Uint8Array(30_000_000) })
	const entities = packed({
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml':
			'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><workbook>&b;</workbook>',
	})
	const macros = packed({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': '<w/>',
		'word/vbaProject.bin': 'x',
	})
	return [
		['bomb.xlsx', bomb],
		['entities.xlsx', entities],
		['macros.docx', macros],
		['page.pdf', text(`<html>${marker}><script>alert(1)</script></html>`)],
		['picture.png', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
		['program.csv', text('MZ\u0090\u0000\u0003')],
		['nul.csv', text('a;b\n\u0000;\u0000\n')],
		['formula.csv', text('name;amount\n=cmd();-1\n')],
		['wide.csv', text(`${'a;'.repeat(20_000)}\n`)],
		['quote.csv', text('a;"b\n'.repeat(50))],
		['deep.json', text('['.repeat(20_000))],
		['proto.json', text('{"__proto__":{"polluted":1},"a":"\\ud800","n":1e999}')],
		['empty', new Uint8Array()],
		['half.xlsx', bomb.subarray(0, 300)],
		[`../..${marker}>.pdf`, text('%PDF-1.7\n')],
	]
})()
