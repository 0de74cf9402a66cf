import { useTranslations } from 'use-intl'
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
	if (skills.domains.length === 0) return null
	const level = (value: number) => format.number(value, 1)
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
						cell: (row) => <DomainLine domain={row} name={name(row)} />,
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

function DomainLine({ domain, name }: { domain: Domain; name: string }) {
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const value = (place: number) => format.number(domain.points.at(place)?.level ?? 0, 1)
	return (
		<ScaleLine
			lowest={1}
			highest={4}
			points={domain.points.map(({ at, level, cut }) => ({ at, value: level, cut }))}
			label={words('figure.alt', { domain: name, first: value(0), last: value(-1) })}
		/>
	)
}
