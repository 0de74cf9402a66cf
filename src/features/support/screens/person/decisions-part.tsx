import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PersonSupport } from './person-types.ts'

type Decision = PersonSupport['decisions'][number]

/** Granted and refused, and whether it is carried out. */
export function DecisionsPart({ support }: { support: PersonSupport }) {
	const words = useTranslations('support.person.decisions')
	const codes = useTranslations('support.codes')
	const format = useFormat()
	if (support.decisions.length === 0) {
		return (
			<Section title={words('title')}>
				<p className="quiet">{words('none')}</p>
			</Section>
		)
	}
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('title')}
				rows={support.decisions}
				rowKey={(one) => one.id}
				columns={[
					{
						key: 'about',
						head: words('columns.about'),
						fold: 'title',
						cell: (one) => (
							<TextLink to={`/support/decisions/${one.id}`}>{codes(`matters.${one.about}`)}</TextLink>
						),
					},
					{
						key: 'day',
						head: words('columns.day'),
						cell: (one) => format.day(one.decidedOn, { weekday: false }),
					},
					{
						key: 'outcome',
						head: words('columns.outcome'),
						cell: (one) => codes(`outcomes.${one.outcome}`),
					},
					{ key: 'standing', head: words('columns.standing'), cell: (one) => <Standing one={one} /> },
				]}
			/>
		</Section>
	)
}

function Standing({ one }: { one: Decision }) {
	const words = useTranslations('support.person.decisions')
	const format = useFormat()
	const day = (on: Decision['decidedOn']) => format.day(on, { weekday: false })
	if (one.endedOn !== null) return words('ended', { day: day(one.endedOn) })
	if (one.wait !== null) {
		const said = words(one.wait.is === 'interrupted' ? 'interrupted' : 'waits', {
			day: day(one.wait.threeMonthsOn),
		})
		return one.wait.state === 'overdue' ? <Tone kind="danger">{said}</Tone> : said
	}
	return one.carriedOutOn === null ? '–' : words('carried', { day: day(one.carriedOutOn) })
}
