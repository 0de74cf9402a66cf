import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { useSamePerson } from '../../../../ui/same-person.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { compareLives } from '../../queries/compare-lives.ts'

export type Compared = Extract<Awaited<ReturnType<typeof compareLives>>, { is: 'done' }>['value']
type Side = Compared['a']

/** Two records line by line, with what agrees and what differs. */
export function CompareRows({ a, b }: { a: Side; b: Side }) {
	const words = useTranslations('homelessness.doubles')
	const linesOf = useLines()
	const [ofA, ofB] = [linesOf(a), linesOf(b)]
	const rows = ofA
		.map(({ key, text }, at) => ({ key, a: text, b: ofB[at]?.text ?? null }))
		.filter((row) => row.a !== null || row.b !== null)
	return (
		<DataTable
			caption={words('compareTitle')}
			rows={rows}
			rowKey={(row) => row.key}
			columns={[
				{ key: 'field', head: words('field'), fold: 'title', cell: (row) => words(`rows.${row.key}`) },
				{ key: 'a', head: words('record', { letter: 'A' }), fold: 'line', cell: (row) => row.a ?? '–' },
				{ key: 'b', head: words('record', { letter: 'B' }), fold: 'line', cell: (row) => row.b ?? '–' },
				{ key: 'mark', head: '', fold: 'plain', cell: (row) => <Mark a={row.a} b={row.b} /> },
			]}
		/>
	)
}

function Mark({ a, b }: { a: string | null; b: string | null }) {
	const words = useTranslations('homelessness.doubles')
	if (a === null || b === null) return <Tone kind="quiet">{words('onlyOne')}</Tone>
	return a.toLowerCase() === b.toLowerCase() ? (
		<Tone kind="success">{words('same')}</Tone>
	) : (
		<Tone kind="warning">{words('differs')}</Tone>
	)
}

function useLines() {
	const words = useTranslations('homelessness.doubles')
	const nameOf = usePersonName()
	const same = useSamePerson()
	const format = useFormat()
	const day = (on: Side['firstKnownOn']) => (on === null ? null : format.dayFull(on))
	const listed = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(', '))
	return (side: Side) =>
		[
			{ key: 'name', text: nameOf(side) },
			{ key: 'called', text: side.called },
			{ key: 'codes', text: listed(side.codes) },
			{ key: 'numbers', text: listed(side.numbers) },
			{
				key: 'born',
				text:
					side.birthDate === null && side.bornAbout === null
						? null
						: same.born({ bornOn: side.birthDate, bornAbout: side.bornAbout }),
			},
			{ key: 'sex', text: side.sex === null ? null : words(`sexes.${side.sex}`) },
			{ key: 'phone', text: side.phone },
			{ key: 'language', text: side.language },
			{
				key: 'address',
				text: listed([side.address, side.postalCode, side.city].flatMap((part) => part ?? [])),
			},
			{ key: 'housemates', text: words('mates', { count: side.housemates }) },
			{ key: 'spells', text: words('spellCount', { count: side.spells }) },
			{ key: 'firstKnown', text: day(side.firstKnownOn) },
			{ key: 'lastContact', text: day(side.lastContactOn) },
		] as const
}
