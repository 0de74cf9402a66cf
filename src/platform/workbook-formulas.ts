import { inflateRawSync } from 'node:zlib'
import { zipEntries } from './zip-size.ts'

/**
 * Cells of the first sheet that are formulas without a kept value, or with an error for one, as `B7`: a program that wrote the
 * file did not reckon them out, and reading them as empty would lose what was meant.
 */
export function formulasWithoutValue(bytes: Uint8Array): Set<string> {
	const entries = zipEntries(bytes) ?? []
	const textOf = (name: string) => {
		const entry = entries.find((one) => one.name === name)
		return entry === undefined ? '' : unpacked(bytes, entry)
	}
	const sheet = textOf(firstSheet(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels')))
	const found = new Set<string>()
	for (const [, attributes = '', inside = ''] of sheet.matchAll(/<c\b([^>]*?)>(.*?)<\/c>/gs)) {
		const at = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
		const valued = /<v>[^<]/.test(inside) && !/\bt="e"/.test(attributes)
		if (at !== undefined && /<f[\s>/]/.test(inside) && !valued) found.add(at)
	}
	return found
}

/** `A`, `B` … `AA`: the letters of a column that is counted from nought. */
export function columnLetters(index: number): string {
	const before = Math.floor(index / 26)
	return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (index % 26))
}

function firstSheet(workbook: string, relations: string): string {
	const id = /<sheet\b[^>]*?\br:id="([^"]+)"/.exec(workbook)?.[1]
	const told = [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => one)
	const relation = told.find((one) => id !== undefined && one.includes(`Id="${id}"`))
	const target = /\bTarget="([^"]+)"/.exec(relation ?? '')?.[1] ?? 'worksheets/sheet1.xml'
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

type Entry = { readonly packedBy: number; readonly at: number; readonly packed: number }

function unpacked(bytes: Uint8Array, { packedBy, at, packed }: Entry): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
	const content = bytes.subarray(from, from + packed)
	return new TextDecoder().decode(packedBy === 0 ? content : inflateRawSync(content))
}
