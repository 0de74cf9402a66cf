import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { countRounds } from '../queries/count-week/count-rounds.ts'
import { AskedRows } from './count-week/asked-rows.tsx'
import { countWeek } from './count-week/paths.ts'
import { HomelessnessTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await countRounds(caller, {})), tabs: tabsFor(caller.actor) }
}

export default function CountRoundsScreen() {
	const { rounds, asked, may, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	const open = new Set([
		...rounds.filter(({ state }) => state === 'open').map(({ countRoundId }) => countRoundId),
		...asked.filter(({ round }) => round.state === 'open').map(({ countRoundId }) => countRoundId),
	])
	const plan = may.plan ? (
		<ButtonLink to={`${countWeek}/new`} kind={asked.length > 0 || open.size > 0 ? 'secondary' : 'primary'}>
			{words('rounds.plan')}
		</ButtonLink>
	) : undefined
	return (
		<>
			<PageHead title={words('title')} state={words('rounds.state', { count: open.size })} actions={plan} />
			<HomelessnessTabs open={tabs} />
			{asked.length === 0 ? null : <AskedRows asked={asked} base={`${countWeek}/own`} />}
			{asked.length === 0 && !may.plan ? (
				<EmptyState title={words('rounds.emptyAsked')}>{words('rounds.emptyAskedText')}</EmptyState>
			) : null}
			{may.plan ? <Rounds /> : null}
		</>
	)
}

function Rounds() {
	const { rounds, may } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	if (rounds.length === 0)
		return <EmptyState title={words('rounds.empty')}>{words('rounds.emptyText')}</EmptyState>
	return (
		<Section title={words('rounds.allTitle')}>
			<DataTable
				caption={words('rounds.allTitle')}
				rows={rounds}
				rowKey={(round) => round.countRoundId}
				columns={[
					{
						key: 'name',
						head: words('rounds.name'),
						cell: (round) => (
							<TextLink to={`${countWeek}/${round.countRoundId}${may.keep ? '' : '/form'}`}>
								{round.name}
							</TextLink>
						),
					},
					{
						key: 'week',
						head: words('rounds.week'),
						cell: (round) => format.range(round.measureFrom, round.measureTo),
					},
					{
						key: 'definition',
						head: words('rounds.definition'),
						cell: (round) => codes(`definitions.${round.definition}`),
					},
					{ key: 'state', head: words('rounds.stateHead'), cell: (round) => words(`states.${round.state}`) },
					...(may.keep
						? [
								{
									key: 'answered',
									head: words('rounds.answered'),
									align: 'right' as const,
									cell: (round: (typeof rounds)[number]) => words('rounds.ofAll', round.coverage),
								},
							]
						: []),
				]}
			/>
		</Section>
	)
}
