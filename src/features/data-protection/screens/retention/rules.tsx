import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Unverified } from '../../../../ui/marks.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { retentionOverview } from '../../queries/retention/retention-overview.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { RetentionTabs } from './retention-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { keeps, rules, ownTimes } = show(await retentionOverview(caller, {}))
	return {
		...{ keeps, rules, places: placesOf(caller.actor.roles) },
		ownTimes: ownTimes.map(({ key, basis, kept }) => {
			const [unit = 'years', count = 0] = Object.entries(kept)[0] ?? []
			return { key, basis, unit: unit as 'years' | 'months' | 'days' | 'hours', count }
		}),
	}
}

/** The rules with where they stand, from when, and whether that was read; and what goes by a time of its own. */
export default function RetentionRulesScreen() {
	const { keeps, rules, ownTimes, places } = useLoaderData<typeof loader>()
	const words = useTranslations('retention.rules')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} />
			<ProtectionTabs places={places} />
			<RetentionTabs keeps={keeps} />
			<DataTable
				caption={words('caption')}
				rows={rules}
				rowKey={({ key, version }) => `${key} ${version}`}
				columns={[
					{ key: 'rule', head: words('rule'), fold: 'title', cell: ({ key }) => words(`names.${key}`) },
					{
						key: 'basis',
						head: words('basis'),
						fold: 'line',
						cell: ({ basis, source }) => `${basis}, ${source}`,
					},
					{ key: 'from', head: words('from'), fold: 'line', cell: ({ validFrom }) => format.day(validFrom) },
					{
						key: 'standing',
						head: words('standing'),
						fold: 'line',
						cell: ({ verified, inForce, version }) => (
							<>
								{inForce ? null : `${words('notYet')}. `}
								{verified ? words('verified') : <Unverified />}
								<div className="quiet small">{words('version', { version: String(version) })}</div>
							</>
						),
					},
				]}
			/>
			<Section title={words('own')} note={words('ownNote')}>
				<DataTable
					caption={words('ownCaption')}
					rows={ownTimes}
					rowKey={({ key }) => key}
					columns={[
						{ key: 'what', head: words('what'), fold: 'title', cell: ({ key }) => words(`ownNames.${key}`) },
						{
							key: 'time',
							head: words('time'),
							fold: 'line',
							cell: ({ unit, count }) => words(`times.${unit}`, { count }),
						},
						{
							key: 'basis',
							head: words('basis'),
							fold: 'line',
							cell: ({ basis }) => basis ?? words('noSection'),
						},
					]}
				/>
			</Section>
		</>
	)
}
