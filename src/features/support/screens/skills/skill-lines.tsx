import { useTranslations } from 'use-intl'
import { daysBetween, type PlainDate } from '../../../../foundation/plain-date.ts'
import { Source } from '../../../../ui/page.tsx'
import { ScaleLine } from '../../../../ui/scale-line.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { SkillsPage } from '../../queries/skills/skills-page.ts'

type Skills = SkillsPage['skills']
type Domain = Skills['domains'][number]

/** Each domain as a small line on one scale and one time, with its first and latest value and which way it goes. */
export function SkillLines({ skills, caption }: { skills: Skills; caption: string }) {
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const days = skills.domains.flatMap(({ points }) => points.map(({ onDay }) => onDay)).toSorted()
	const [first, last] = [days[0], days.at(-1)]
	if (first === undefined || last === undefined) return null
	const level = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1)
	const name = ({ domain }: Domain) => words(`domains.${domain}` as 'domains.economy')
	return (
		<>
			<DataTable<Domain>
				caption={caption}
				rows={skills.domains}
				rowKey={(row) => row.domain}
				columns={[
					{ key: 'domain', head: words('figure.domain'), cell: name, fold: 'title' },
					{
						key: 'line',
						head: words('figure.line'),
						cell: (row) => <DomainLine domain={row} name={name(row)} axis={{ first, last }} />,
						fold: 'plain',
					},
					{
						key: 'first',
						head: words('figure.first'),
						align: 'right',
						cell: ({ points }) => (points.length < 2 ? '–' : level(points[0]?.level ?? 0)),
						fold: 'figure',
					},
					{
						key: 'now',
						head: words('figure.now'),
						align: 'right',
						strong: true,
						cell: ({ points }) => level(points.at(-1)?.level ?? 0),
						fold: 'figure',
					},
					{
						key: 'direction',
						head: words('figure.direction'),
						cell: ({ direction }) => (direction === null ? '–' : words(`directions.${direction}`)),
						fold: 'figure',
					},
				]}
			/>
			<Source>{words('figure.source')}</Source>
		</>
	)
}

type Axis = { readonly first: PlainDate; readonly last: PlainDate }

function DomainLine({ domain, name, axis }: { domain: Domain; name: string; axis: Axis }) {
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const whole = Math.max(1, daysBetween(axis.first, axis.last))
	const value = (place: number) => format.number(domain.points.at(place)?.level ?? 0, 1)
	return (
		<ScaleLine
			lowest={1}
			highest={4}
			points={domain.points.map(({ onDay, level, cut }) => ({
				...{ value: level, cut },
				at: daysBetween(axis.first, onDay) / whole,
			}))}
			label={words('figure.alt', { domain: name, first: value(0), last: value(-1) })}
		/>
	)
}
