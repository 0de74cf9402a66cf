import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { disclosures } from '../../queries/disclosures/disclosures.ts'
import type { ConsentStanding } from '../../rules/disclosures/standing.ts'

type Row = Extract<Awaited<ReturnType<typeof disclosures>>, { is: 'done' }>['value']['rows'][number]

/** One row a thing that was given out; a case's number stands for the person. */
export function GivenOutTable({ rows }: { rows: readonly Row[] }) {
	const words = useTranslations('accessPages.disclosures')
	const format = useFormat()
	return (
		<DataTable
			caption={words('all')}
			rows={rows}
			rowKey={({ source, id }) => `${source} ${id}`}
			columns={[
				{ key: 'day', head: words('day'), fold: 'title', cell: ({ givenOn }) => format.day(givenOn) },
				{
					key: 'to',
					head: words('to'),
					fold: 'state',
					cell: ({ toKind, toName, crosses }) => (
						<>
							{words(`kinds.${toKind as 'landlord'}`)}
							{toName === null ? null : `: ${toName}`}
							{crosses ? <span className="quiet"> {words('crosses')}</span> : null}
						</>
					),
				},
				{
					key: 'section',
					head: words('section'),
					fold: 'line',
					cell: ({ section }) => words(`grounds.${section as 'consent'}`),
				},
				{
					key: 'source',
					head: words('source'),
					fold: 'line',
					cell: ({ source }) => words(`sources.${source as 'recorded'}`),
				},
				{
					key: 'case',
					head: words('case'),
					fold: 'line',
					cell: ({ caseNumber }) => caseNumber ?? words('noCase'),
				},
				{
					key: 'who',
					head: words('decidedBy'),
					fold: 'line',
					cell: ({ deciderName }) => deciderName ?? words('nobodyNamed'),
				},
				{
					key: 'consent',
					head: words('consent'),
					fold: 'line',
					cell: ({ consent, endsOn }) => (
						<ConsentWord consent={consent} ends={endsOn === null ? '' : format.day(endsOn)} />
					),
				},
			]}
		/>
	)
}

export function ConsentWord({ consent, ends }: { consent: ConsentStanding; ends: string }) {
	const words = useTranslations('accessPages.disclosures.standings')
	if (consent === 'none') return words('none')
	const text = consent === 'taken-back' ? words(consent) : words(consent, { day: ends })
	return consent === 'ends-soon' ? <Tone kind="warning">{text}</Tone> : text
}
