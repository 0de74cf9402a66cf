import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { IntlProvider } from 'use-intl'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { sv as platform } from '../../../../platform/words/sv.ts'
import { type Frame, FrameProvider } from '../../../../ui/frame.tsx'
import { type ListColumn, listColumns } from '../../rules/list/parts.ts'
import { sv as homelessness } from '../../words/sv.ts'
import { inColumns } from './in-columns.ts'
import type { AnyList, CaseRow, CodedRow } from './list-types.ts'
import { useColumns } from './use-columns.tsx'

const frame: Frame = {
	...{ today: plainDate('2026-10-12'), municipality: null, who: null, done: null, onceId: 'x' },
	locale: 'sv',
}
const [since, later] = [plainDate('2026-03-02'), plainDate('2026-10-20')]
const both = {
	unitId: 'u',
	unit: 'Boendeenheten',
	status: 'active',
	situation: 1,
	population: 'adult',
	children: 'yes',
	childrenElsewhere: 2,
	since,
	homelessDays: 224,
	length: '181-365',
	lastContactOn: since,
	inactiveOn: later,
	came: 'new',
	cameOn: since,
	left: 'housed',
	knownOn: since,
	dischargeOn: later,
	stay: '9999',
	residence: '9998',
	longTerm: false,
	place: 'prison',
} as const
const named: CaseRow = {
	...{ ...both, personId: 'p', responsibleId: 's', responsible: 'Sara Holm', protected: true, known: true },
	...{ name: 'Alm Tilde', givenName: 'Tilde', familyName: 'Alm', personCode: 'P-1', called: null },
	...{ placeName: 'Hamnens härbärge', causes: [], needs: [], subgroups: [] },
}
const coded: CodedRow = {
	...both,
	...{ code: 'K-17', name: null, responsible: null, responsibleId: null },
	sex: 'woman',
	ageBand: '25-44',
	causes: ['structural'],
	needs: ['individual'],
	subgroups: ['complex-needs'],
}

const definition = { key: 'se-2023', categories: [{ number: 1, key: 'acute' }] }

function Drawn({ list, row }: { list: AnyList; row: CaseRow | CodedRow }) {
	return createElement('td', null, ...useColumns(list).map(({ cell }) => cell(row)))
}

/** A row's cells as they stand on the page. */
function drawn(mode: AnyList['mode'], column: ListColumn, row: CaseRow | CodedRow): string {
	const list = { mode, definition, here: '1234', choice: { columns: [column] } } as unknown as AnyList
	const Stub = createRoutesStub([{ path: '/', Component: Drawn.bind(null, { list, row }) }])
	const told = {
		locale: frame.locale,
		...{ messages: { ...platform, homelessness }, timeZone: 'Europe/Stockholm' },
		children: createElement(FrameProvider, { value: frame }, createElement(Stub)),
	}
	return renderToStaticMarkup(createElement(IntlProvider, told))
}

const shown: { mode: AnyList['mode']; row: CaseRow | CodedRow }[] = [
	{ mode: 'case', row: named },
	{ mode: 'follow-up', row: coded },
]

describe.each(shown)('what goes to the page in $mode', ({ mode, row }) => {
	const columns = listColumns.filter(({ modes }) => (modes as readonly string[]).includes(mode))

	test.each(columns.map(({ key }) => key))('is all that the column "%s" is written from', (column) => {
		const rows = [row, { ...row, situation: 0, status: 'left' as const }]
		const sent = inColumns(rows, [column], mode)
		expect(sent.map((one) => drawn(mode, column, one))).toEqual(rows.map((one) => drawn(mode, column, one)))
		expect(drawn(mode, column, row).length).toBeGreaterThan('<td></td>'.length)
	})
})

test('where somebody is goes to a page under codes with its own column alone', () => {
	expect(inColumns([coded], ['code', 'situation'], 'follow-up')).not.toContainEqual(
		expect.objectContaining({ place: 'prison' }),
	)
	expect(inColumns([coded], ['code', 'place'], 'follow-up')).toContainEqual(
		expect.objectContaining({ place: 'prison' }),
	)
})
