import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { figureImportPage } from '../../queries/outside/figure-import-page.ts'
import { figuresPage } from '../../queries/outside/figures-page.ts'
import type { FigureSource } from '../../rules/outside/figure.ts'
import { bringFigures } from './bring-figures.ts'
import { discardFigures } from './discard-figures.ts'
import { saveFigures } from './save-figures.ts'
import { undoFigures } from './undo-figures.ts'

const { house } = await testHouse()

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'))
async function townOf(name: string) {
	const town = await sampleMunicipality(house, name)
	const keeper = town.as('strategist')
	const bring = async (source: FigureSource, ...lines: string[]) =>
		valueIn(await bringFigures(keeper, { source, name: 'fil.csv', file: bytes(...lines) })).importId
	const look = async (importId: string) =>
		valueIn(await figureImportPage(keeper, { figureImportId: importId }))
	const save = async (importId: string) =>
		await saveFigures(keeper, { figureImportId: importId, seen: (await look(importId)).waits?.seen ?? '' })
	const source = async (which: FigureSource) => {
		const found = valueIn(await figuresPage(keeper, {})).sources.find((one) => one.source === which)
		if (found === undefined) throw new Error(`no ${which}`)
		return found
	}
	return { town, keeper, bring, look, save, source }
}

test('a file is looked at before it changes anything, and the same file again changes nothing', async () => {
	const { bring, look, save, source } = await townOf('Folkby')
	const lines = [
		'region;ålder;kön;år;folkmängd',
		'1 Annan;totalt;totalt;2024;9',
		'Folkby;0-17 år;män;2024;1 050',
	]
	const first = await bring('population', ...lines)
	expect(await look(first)).toMatchObject({
		state: 'ready',
		waits: { added: 1, changed: 0, same: 0, elsewhere: 1, faultCount: 0 },
	})
	expect((await source('population')).measures).toEqual([])
	expect(valueIn(await save(first))).toMatchObject({ added: 1, changed: 0, same: 0 })
	expect((await source('population')).measures).toMatchObject([
		{ measure: 'people', figures: 1, firstYear: 2024 },
	])

	const again = await bring('population', ...lines)
	expect((await look(again)).waits).toMatchObject({ added: 0, changed: 0, same: 1 })
	expect(valueIn(await save(again))).toMatchObject({ added: 0, changed: 0, same: 1 })
	expect((await source('population')).measures).toMatchObject([{ figures: 1 }])
})

test('a changed figure is shown with both values, and undoing the last import brings the first back', async () => {
	const { keeper, bring, look, save, source } = await townOf('Ändringe')
	const first = await bring('population', 'år;folkmängd', '2023;40 000', '2024;41 000')
	await save(first)
	const second = await bring('population', 'år;folkmängd', '2024;41 250', '2025;41 500')
	expect((await look(second)).changes).toMatchObject([
		{ year: 2024, value: 41_250, was: { value: 41_000 } },
		{ year: 2025, value: 41_500, was: null },
	])
	await save(second)
	expect(await undoFigures(keeper, { figureImportId: first })).toMatchObject({
		refusal: { because: 'not-the-last' },
	})
	expect(valueIn(await undoFigures(keeper, { figureImportId: second }))).toMatchObject({
		source: 'population',
	})
	expect((await source('population')).measures).toMatchObject([{ figures: 2, lastYear: 2024 }])
	const third = await bring('population', 'år;folkmängd', '2024;41 000')
	expect((await look(third)).waits).toMatchObject({ same: 1, changed: 0 })
	expect(await undoFigures(keeper, { figureImportId: second })).toMatchObject({
		refusal: { because: 'not-saved' },
	})
	expect(valueIn(await undoFigures(keeper, { figureImportId: first })).importId).toBe(first)
	expect((await source('population')).measures).toEqual([])
})

test('nothing of a file is saved while one of its rows cannot be believed', async () => {
	const { bring, look, save, source } = await townOf('Felby')
	const wrong = await bring(
		'population',
		'år;kön;ålder;folkmängd',
		'2024;kvinnor;0-17;900',
		'2024;män;barn;90x',
	)
	expect(await look(wrong)).toMatchObject({
		waits: { faultCount: 1, faults: [{ row: 3, column: 'ålder', problem: 'not-an-age', found: 'barn' }] },
	})
	expect(await save(wrong)).toMatchObject({ refusal: { because: 'rows-unreadable', count: 1 } })
	expect((await source('population')).measures).toEqual([])
})

test('what was looked at is what is saved: another import in between is told of', async () => {
	const { keeper, bring, look, save } = await townOf('Mellanby')
	const slow = await bring('population', 'år;folkmängd', '2024;100')
	const { seen } = (await look(slow)).waits ?? { seen: '' }
	await save(await bring('population', 'år;folkmängd', '2024;90'))
	expect(await saveFigures(keeper, { figureImportId: slow, seen })).toMatchObject({
		refusal: { because: 'changed-meanwhile' },
	})
	expect(valueIn(await save(slow))).toMatchObject({ changed: 1 })
	expect(await save(slow)).toMatchObject({ refusal: { because: 'already-settled' } })
	expect(await discardFigures(keeper, { figureImportId: slow })).toMatchObject({
		refusal: { because: 'already-settled' },
	})
})

test('files that are no tables, or about somebody else, are refused as a whole', async () => {
	const { keeper, town } = await townOf('Helby')
	const because = async (source: FigureSource, file: Uint8Array) => {
		const answer = await bringFigures(keeper, { source, name: 'x', file })
		return answer.is === 'refused' ? answer.refusal.because : answer.is
	}
	expect(await because('population', bytes(''))).toBe('file-empty')
	expect(await because('population', bytes('år;antal bilar', '2024;3'))).toBe('columns-missing')
	expect(await because('population', bytes('region;år;folkmängd', 'Annanby;2024;3'))).toBe('nothing-of-ours')
	expect(await because('population', bytes('år;folkmängd', '2024;"3'))).toBe('file-quote-broken')
	expect(await because('population', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1))).toBe('file-old-workbook')
	expect(await because('kolada', bytes('år;folkmängd'))).toBe('not-json')
	expect(await because('kolada', bytes('{"count":1}'))).toBe('not-kolada')
	expect(await because('kolada', new Uint8Array(0))).toBe('file-empty')
	expect(await bringFigures(town.as('officer'), { source: 'kolada', file: bytes('{}') })).toEqual({
		is: 'forbidden',
	})
	expect(await bringFigures(keeper, { source: 'kolada' })).toMatchObject({
		faults: [{ path: 'file', problem: 'not-a-file' }],
	})
})

test('the authority’s years are kept once, corrected, and taken back with what they were', async () => {
	const { keeper, bring, look, save, source } = await townOf('Avhysby')
	const head = 'Kommun;År;Verkställda;Varav med barn;Barn'
	await save(await bring('evictions', head, 'Avhysby kommun;2024;19;6;13', 'Avhysby;2025;16;..;9'))
	const executed = async () => (await source('evictions')).measures.find((one) => one.measure === 'executed')
	expect(await executed()).toMatchObject({ firstYear: 2024, lastYear: 2025, gaps: [] })
	const corrected = await bring('evictions', head, 'Avhysby;2025;17;5;9', 'Avhysby;2026;3;0;0')
	expect((await look(corrected)).changes.filter(({ was }) => was !== null)).toMatchObject([
		{ measure: 'executed', was: { value: 16 }, value: 17 },
		{ measure: 'withChildren', was: { value: null }, value: 5 },
	])
	await save(corrected)
	expect(await executed()).toMatchObject({ lastYear: 2026 })
	await undoFigures(keeper, { figureImportId: corrected })
	expect(await executed()).toMatchObject({ lastYear: 2025 })
	const same = await bring('evictions', head, 'Avhysby;2025;16;..;9')
	expect((await look(same)).waits).toMatchObject({ same: 3, changed: 0, added: 0 })
})
