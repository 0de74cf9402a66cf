import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instant, plainDate } from '../../../../foundation/plain-date.ts'
import { writePdf } from '../../../../platform/documents/typst.ts'
import { everyTable } from '../../rules/inventory/every-table.ts'
import type { GivenPiece } from '../../rules/rights/extract.ts'
import { leadingToAPerson } from '../../rules/rights/gather-rows.ts'
import { en } from '../../words/rights/en.ts'
import { sv } from '../../words/rights/sv.ts'
import { extractArchive } from './extract-archive.ts'
import { extractPaper, type GivenExtract } from './extract-paper.ts'
import { speechIn } from './extract-speech.ts'

const pieces: readonly GivenPiece[] = [
	{
		...{
			key: 'person_particulars.1',
			table: 'person_particulars',
			heading: 'personParticulars',
			earlierTo: null,
		},
		fields: [
			{ name: 'given_name', is: 'shown', value: 'Jenny', isFile: false },
			{ name: 'birth_date', is: 'shown', value: '1985-03-12', isFile: false },
		],
	},
	{
		...{ key: 'journal_note.1', table: 'journal_note', heading: 'journalNote', earlierTo: null },
		fields: [{ name: 'text', is: 'part', value: '\u2588\u2588\u2588\u2588 ringde.', section: 'osl-26-1' }],
	},
	{
		...{ key: 'concern_report.1', table: 'concern_report', heading: 'concernReport', earlierTo: null },
		fields: [{ name: 'reporter', is: 'masked', section: 'osl-26-5' }],
	},
	{
		...{ key: 'letter_paper.1', table: 'letter_paper', heading: 'letterPaper', earlierTo: null },
		fields: [
			{ name: 'pdf', is: 'shown', value: Buffer.from('%PDF-1.7 brev').toString('base64'), isFile: true },
		],
	},
]
const request = {
	...{
		number: 3,
		year: 2026,
		receivedOn: plainDate('2026-10-05'),
		gatheredAt: instant('2026-10-12T07:00:00Z'),
	},
	...{ refusedSection: null, refusedWhy: '' },
}
const given: GivenExtract = { municipality: 'Lillhamn', today: plainDate('2026-10-12'), request, pieces }
const speech = speechIn('sv')

/** Opened by a program that is not ours; given up when the machine has none. */
function opened(
	bytes: Uint8Array,
	name: string,
	program: string,
	args: (file: string) => string[],
): string | null {
	const folder = mkdtempSync(join(tmpdir(), 'bofast-extract-'))
	try {
		writeFileSync(join(folder, name), bytes)
		const run = spawnSync(program, args(join(folder, name)), { encoding: 'utf8', cwd: folder })
		return run.error === undefined && run.status === 0 ? run.stdout : null
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

test('the PDF tells what is kept, what is held back by which section, and how to appeal', () => {
	const paper = extractPaper(given, speech)
	const bytes = writePdf(paper)
	expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
	const said = JSON.stringify(paper)
	expect(said).toContain('Jenny')
	expect(said).toContain('OSL 26:5: en uppgift')
	expect(said).toContain('Maskat (OSL 26:5)')
	expect(said).toContain('inte kontrollerade mot lagtexten')
	const text = opened(bytes, 'extract.pdf', 'pdftotext', (file) => [file, '-'])
	if (text !== null) {
		expect(text).toContain('Jenny')
		expect(text).toContain('OSL 26:5')
		expect(text).toContain('överklaga')
	}
})

test('the archive is opened by another program, and holds the paper, the records and the files', () => {
	const bytes = extractArchive(given, writePdf(extractPaper(given, speech)), speech)
	const script = `
import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
told = json.loads(z.read('extract.json'))
print(json.dumps({'names': z.namelist(), 'told': told, 'letter': z.read('files/letter_paper.1.pdf.pdf').decode()}))`
	const said = opened(bytes, 'extract.zip', 'python3', (file) => ['-c', script, file])
	expect(said).not.toBeNull()
	const { names, told, letter } = JSON.parse(said ?? '{}')
	expect(names).toEqual(['extract.json', 'extract.pdf', 'files/letter_paper.1.pdf.pdf'])
	expect(letter).toBe('%PDF-1.7 brev')
	expect(told.records).toMatchObject([
		{ kind: 'person_particulars', fields: { given_name: 'Jenny', birth_date: '1985-03-12' } },
		{ kind: 'journal_note', fields: { text: { partsMasked: 'osl-26-1' } } },
		{ kind: 'concern_report', fields: { reporter: { masked: 'osl-26-5' } } },
		{ kind: 'letter_paper', fields: { pdf: { file: 'files/letter_paper.1.pdf.pdf' } } },
	])
})

test('a refusal says by what, why, and how to appeal, and tells nothing else', () => {
	const refused = {
		...given,
		pieces: null,
		request: { ...request, refusedSection: 'osl-26-2', refusedWhy: 'Barnet skulle lida men.' },
	}
	const said = JSON.stringify(extractPaper(refused, speech))
	expect(said).toContain('Barnet lider men (OSL 26:2)')
	expect(said).toContain('Barnet skulle lida men.')
	expect(said).toContain('tre veckor')
	expect(said).not.toContain('Jenny')
	expect(writePdf(extractPaper(refused, speechIn('en'))).length).toBeGreaterThan(1000)
})

test('every column that a person is given is called something in each language', () => {
	const keys = leadingToAPerson(everyTable).flatMap(({ columns }) =>
		Object.entries(columns)
			.filter(([, kind]) => kind !== 'technical')
			.map(([column]) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())),
	)
	for (const { columnsOf } of [sv, en]) {
		expect([...new Set(keys)].filter((key) => !(key in columnsOf))).toEqual([])
	}
})
