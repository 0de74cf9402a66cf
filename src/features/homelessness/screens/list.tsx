import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { perPage } from '../../../foundation/on-page.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { mayFollowUp, mayReadFlow, mayWorkWithHomelessness } from '../access.ts'
import { byNameList } from '../queries/by-name-list.ts'
import { listViews } from '../queries/list-views.ts'
import { peopleUnderCodes } from '../queries/people-under-codes.ts'
import { filtersOf, listAddress } from './list/address.ts'
import { BreakdownTable } from './list/breakdown-table.tsx'
import { SituationCounts, StandingChoices, StateOfList, Ways } from './list/choices.tsx'
import { choosableIn } from './list/choosable.ts'
import { inColumns } from './list/in-columns.ts'
import type { AnyList } from './list/list-types.ts'
import { Narrow } from './list/narrow.tsx'
import { useColumns } from './list/use-columns.tsx'
import { HomelessnessTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { searchParams } = new URL(request.url)
	const modes = (['case', 'follow-up'] as const).filter((mode) =>
		mode === 'case' ? mayWorkWithHomelessness(caller.actor) : mayFollowUp(caller.actor),
	)
	// Those who only read figures have no list: their way begins at the flow.
	if (modes.length === 0 && mayReadFlow(caller.actor)) throw redirect('/homelessness/flow')
	const mode = modes.find((one) => one === searchParams.get('mode')) ?? modes[0] ?? 'case'
	const reading = listViews(caller, {}).then(show)
	const wanted = searchParams.get('view')
	const view =
		wanted === null ? undefined : (await reading).views.find((one) => one.id === wanted && one.mode === mode)
	const asked = {
		columns: view?.columns,
		filters: filtersOf(searchParams, view?.filters ?? {}),
		sort: searchParams.get('sort') ?? view?.sort,
		direction: searchParams.get('direction') ?? view?.direction,
		page: searchParams.get('page') ?? 1,
	}
	const [views, list] = await Promise.all([reading, listIn(mode, caller, asked, searchParams.get('by'))])
	return {
		list,
		choosable: choosableIn(list),
		views,
		viewId: view?.id ?? null,
		modes,
		query: searchParams.toString(),
		tabs: tabsFor(caller.actor),
	}
}

async function listIn(
	mode: AnyList['mode'],
	caller: Parameters<typeof byNameList>[0],
	asked: Readonly<Record<string, unknown>>,
	by: string | null,
): Promise<AnyList> {
	if (mode === 'case') {
		const list = show(await byNameList(caller, asked))
		return { mode, ...list, rows: inColumns(list.rows, list.choice.columns, mode) }
	}
	const list = show(await peopleUnderCodes(caller, by === null || by === '' ? asked : { ...asked, by }))
	return { mode, ...list, rows: inColumns(list.rows, list.choice.columns, mode) }
}

export default function ListScreen() {
	const { list, choosable, views, viewId, modes, query, tabs } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.list')
	const named = list.mode === 'case'
	return (
		<>
			<PageHead
				title={words(`title.${list.mode}`, { count: list.total, due: list.counts.due })}
				state={<StateOfList list={list} wide={views.reach.wide} />}
				actions={
					named ? (
						<>
							<ButtonLink to="/homelessness/met" kind="primary">
								{words('newUnknown')}
							</ButtonLink>
							<ButtonLink to="/search">{words('newKnown')}</ButtonLink>
							<ButtonLink to="/homelessness/conferences" kind="quiet">
								{words('conferences')}
							</ButtonLink>
						</>
					) : (
						<ButtonLink to={`/homelessness/export?${query}`}>{words('export')}</ButtonLink>
					)
				}
			/>
			<HomelessnessTabs open={tabs} />
			<div className="stack-16">
				<Ways mode={list.mode} modes={modes} views={views} viewId={viewId} />
				<SituationCounts list={list} query={query} />
				<StandingChoices list={list} query={query} />
				<Narrow list={list} choosable={choosable} viewId={viewId} />
			</div>
			{list.mode === 'follow-up' ? <BreakdownTable list={list} /> : null}
			<Section title={words('table')}>
				<People list={list} query={query} />
			</Section>
		</>
	)
}

function People({ list, query }: { list: AnyList; query: string }) {
	const words = useTranslations('homelessness.list')
	const columns = useColumns(list)
	if (list.rows.length === 0)
		return <EmptyState title={words('empty.title')}>{words('empty.text')}</EmptyState>
	return (
		<>
			<DataTable
				caption={words('table')}
				rows={list.rows}
				rowKey={(row) => ('code' in row ? row.code : row.personId)}
				columns={columns}
			/>
			<Pages
				from={list.from}
				shown={list.rows.length}
				total={list.total}
				perPage={perPage}
				addressOf={(page) => listAddress(query, { page: String(page) })}
			/>
		</>
	)
}
