import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { compareLives } from '../../queries/compare-lives.ts'

export type Compared = Extract<Awaited<ReturnType<typeof compareLives>>, { is: 'done' }>['value']
type Side = Compared['a']

/** Which compared fields a row stands for; a row of none tells a life, not who somebody is. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
	name: ['given_name', 'family_name'],
	numbers: ['national_id'],
	born: ['birth_date'],
	sex: ['sex'],
	phone: ['phone'],
	address: ['address', 'area'],
	language: [],
}

/** Two records line by line, with what agrees and what differs. */
export function CompareRows({ a, b, reasons }: Pick<Compared, 'a' | 'b' | 'reasons'>) {
	const words = useTranslations('homelessness.doubles')
	const linesOf = useLines()
	const [ofA, ofB] = [linesOf(a), linesOf(b)]
	const rows = ofA
		.map(({ key, text }, at) => ({ key, a: text, b: ofB[at]?.text ?? null }))
		.filter((row) => row.a !== null || row.b !== null)
	const cell = (key: string, text: string | null, side: Side) =>
		key === 'name' && text !== null ? (
			<TextLink to={`/people/${side.personId}`}>{text}</TextLink>
		) : (
			(text ?? '–')
		)
	return (
		<DataTable
			caption={words('compareTitle')}
			rows={rows}
			rowKey={(row) => row.key}
			columns={[
				{ key: 'field', head: words('field'), fold: 'title', cell: (row) => words(`rows.${row.key}`) },
				{
					key: 'a',
					head: words('record', { letter: 'A' }),
					fold: 'line',
					cell: (row) => cell(row.key, row.a, a),
				},
				{
					key: 'b',
					head: words('record', { letter: 'B' }),
					fold: 'line',
					cell: (row) => cell(row.key, row.b, b),
				},
				{
					key: 'mark',
					head: words('comparison'),
					fold: 'plain',
					cell: (row) => {
						const fields = fieldsOf[row.key]
						if (fields === undefined) return null
						const alike = reasons.some((reason) => fields.includes(reason.field) && reason.bits > 0)
						return <Mark a={row.a} b={row.b} alike={alike} />
					},
				},
			]}
		/>
	)
}

function Mark({ a, b, alike }: { a: string | null; b: string | null; alike: boolean }) {
	const words = useTranslations('homelessness.doubles')
	if (a === null || b === null) return <span className="quiet">{words('onlyOne')}</span>
	if (a.toLowerCase() === b.toLowerCase()) return <Tone kind="success">{words('same')}</Tone>
	return alike ? <b>{words('alike')}</b> : <Tone kind="warning">{words('differs')}</Tone>
}

function useLines() {
	const words = useTranslations('homelessness.doubles')
	const nameOf = usePersonName()
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
					day(side.birthDate) ??
					(side.bornAbout === null ? null : words('about', { year: String(side.bornAbout) })),
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
