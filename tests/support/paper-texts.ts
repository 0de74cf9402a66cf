import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { Block, PaperDocument } from '../../src/foundation/document.ts'

/** Everything a paper says from its title on, in reading order. */
export function textsOf(document: PaperDocument): string[] {
	return [
		document.title,
		...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(saidBy)]),
	]
}

function saidBy(block: Block): readonly string[] {
	switch (block.is) {
		case 'paragraph':
		case 'subheading':
			return [block.text]
		case 'clauses':
			return [block.lead, ...block.clauses]
		case 'list':
			return block.items
		case 'table':
			return [
				...[block.caption, ...block.columns.map(({ heading }) => heading)],
				...block.rows.flatMap((row) =>
					row.is === 'group' ? [row.heading] : row.cells.flatMap(({ text, after }) => [text, after ?? '']),
				),
				block.note,
			]
		case 'chart':
			return [block.chart.title, block.chart.deck, block.chart.source]
		case 'signatures':
			return block.people.flatMap(({ name, title }) => [name, title])
	}
}

const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '')

/** Each of the texts stands in what was printed, one after the other. */
export function expectInOrder(texts: readonly string[], printed: string): void {
	const whole = bare(printed)
	let at = 0
	for (const text of texts.map(bare)) {
		const found = whole.indexOf(text, at)
		expect(found, text).toBeGreaterThanOrEqual(at)
		at = found + text.length
	}
}

/** Each of the texts that fit on a line or two stands somewhere in what was printed. */
export function expectSaid(texts: readonly string[], printed: string): void {
	const whole = bare(printed)
	for (const text of texts.filter(({ length }) => length < 90)) expect(whole, text).toContain(bare(text))
}

const can = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined

export const hasOffice = can('soffice', '--version')
export const hasPoppler = can('pdfinfo', '-v')
if (!hasOffice) process.stderr.write('not run: LibreOffice is not on this machine\n')
if (!hasPoppler) process.stderr.write('not run: pdfinfo is not on this machine\n')

/** The tree that a screen reader follows, with its texts, as another program reads it out of the file. */
export function structureOf(pdf: Uint8Array): string {
	return inFolder((folder) => {
		const file = path.join(folder, 'paper.pdf')
		writeFileSync(file, pdf)
		const run = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 50_000_000 })
		expect(run.status).toBe(0)
		return run.stdout
	})
}

/** What a PDF prints, in the order in which it does. */
export function printedIn(pdf: Uint8Array): string {
	return inFolder((folder) => {
		const file = path.join(folder, 'paper.pdf')
		writeFileSync(file, pdf)
		const run = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 })
		expect(run.status).toBe(0)
		return run.stdout
	})
}

/** A Word file as LibreOffice opens it and writes it again. */
export function opened(word: Uint8Array, as: 'odt' | 'pdf' | 'docx'): Uint8Array {
	return inFolder((folder) => {
		const file = path.join(folder, 'paper.docx')
		writeFileSync(file, word)
		const out = path.join(folder, 'out')
		const profile = `-env:UserInstallation=file://${folder}/profile`
		const run = spawnSync('soffice', [profile, '--headless', '--convert-to', as, '--outdir', out, file])
		expect(run.status).toBe(0)
		return new Uint8Array(readFileSync(path.join(out, `paper.${as}`)))
	})
}

function inFolder<T>(work: (folder: string) => T): T {
	const folder = mkdtempSync(path.join(tmpdir(), 'bofast-paper-'))
	try {
		return work(folder)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
