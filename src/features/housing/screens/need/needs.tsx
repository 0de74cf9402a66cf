import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { housingNeeds } from '../../queries/need/housing-needs.ts'
import { needsOfAll } from '../../queries/need/needs-of-all.ts'
import { HousingTabs } from '../tabs.tsx'
import { tabsFor } from '../tabs-for.ts'
import { QueuePart } from './queue-part.tsx'
import { WaitingTable } from './waiting-table.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const all = show(await needsOfAll(caller, {}))
	// Those who plan see what all need together; by name only case work does.
	const named = await housingNeeds(caller, {})
	return { all, needs: named.is === 'done' ? named.value.needs : null, tabs: tabsFor(caller.actor) }
}

/** Who waits for a home, by what they need and what stands in the way; beside it all of them in numbers. */
export default function NeedsScreen() {
	const { all, needs, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('agreements.need')
	const format = useFormat()
	const day = format.dayFull(all.day)
	return (
		<>
			<PageHead
				title={needs === null ? words('titleTable') : words('title', { count: needs.length })}
				state={
					needs === null
						? words('stateTable', { day })
						: needs.length === 0
							? undefined
							: words('state', { onlyHome: needs.filter(({ support }) => support === 'only-home').length })
				}
			/>
			<HousingTabs open={tabs} />
			{needs === null ? null : needs.length === 0 ? (
				<EmptyState
					title={words('none')}
					action={<ButtonLink to="/search">{words('findPerson')}</ButtonLink>}
				>
					{words('noneText')}
				</EmptyState>
			) : (
				<WaitingTable needs={needs} />
			)}
			<Section
				title={words('groupTitle')}
				note={words('groupNote', { day })}
				aside={
					<span className="row-wrap">
						<ButtonLink to="/housing/need/table.csv" kind="quiet" file>
							{words('csv')}
						</ButtonLink>
						<ButtonLink to="/housing/need/table.xlsx" kind="quiet" file>
							{words('excel')}
						</ButtonLink>
					</span>
				}
			>
				<QueuePart queue={all} dimensions={['size', 'rooms', 'support', 'access', 'blocks']} />
				<Source>{words('beside')}</Source>
			</Section>
		</>
	)
}
