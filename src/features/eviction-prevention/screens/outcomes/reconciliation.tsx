import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { mayHandleCases, mayImportAuthorityFigures } from '../../access.ts'
import { evictionsBehind } from '../../queries/evictions-behind.ts'
import { executedReconciliation } from '../../queries/outcomes/executed-reconciliation.ts'
import { useCaseName } from '../parts/use-case-name.ts'
import { ReconciliationTable } from './reconciliation-table.tsx'
import { OutcomeTabs } from './tabs.tsx'
import { tabsFor } from './tabs-for.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const year = new URL(request.url).searchParams.get('year')
	const mayOpen = mayHandleCases(caller.actor)
	return {
		...show(await executedReconciliation(caller, {})),
		behind: year !== null && mayOpen ? { year, ...show(await evictionsBehind(caller, { year })) } : null,
		mayOpen,
		mayImport: mayImportAuthorityFigures(caller.actor),
		tabs: tabsFor(caller.actor),
	}
}

/** Executed evictions as counted here, held against the enforcement authority's yearly figures. */
export default function ReconciliationScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.outcomes.reconciliation')
	const shared = useTranslations('evictionPrevention.outcomes.prevented')
	const format = useFormat()
	const { years, latestImport, behind } = page
	const differing = years.filter((year) => year.differs && !year.isRunning).length
	return (
		<>
			<PageHead
				title={words('title')}
				state={
					latestImport === null
						? words('stateNone')
						: words.rich('state', { differing, b: (text) => <b>{text}</b> })
				}
			/>
			<OutcomeTabs open={page.tabs} />
			<Section title={words('table')}>
				<ReconciliationTable years={years} mayOpen={page.mayOpen} />
				<p className="quiet small reading">
					{words('note')} {latestImport === null ? null : words('latest', { day: format.day(latestImport) })}{' '}
					{page.exact ? null : shared('withheld')}
				</p>
			</Section>
			{behind === null ? null : <CasesBehind behind={behind} />}
			{page.mayImport ? (
				<p>
					<TextLink to="/follow-up/figures#bring">{words('bringIn')}</TextLink>
				</p>
			) : null}
		</>
	)
}

type Behind = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['behind']>

function CasesBehind({ behind }: { behind: Behind }) {
	const words = useTranslations('evictionPrevention.outcomes.reconciliation')
	const caseName = useCaseName()
	const format = useFormat()
	return (
		<Section title={words('cases', { year: behind.year })} note={words('casesNote')} id="cases">
			{behind.evictions.length === 0 ? (
				<EmptyState title={words('casesNone')} />
			) : (
				<DataTable
					caption={words('cases', { year: behind.year })}
					rows={behind.evictions}
					rowKey={(one) => one.caseId}
					columns={[
						{
							key: 'case',
							head: words('case'),
							cell: (one) => <TextLink to={`/evictions/${one.caseId}`}>{caseName(one)}</TextLink>,
						},
						{
							key: 'day',
							head: words('day'),
							cell: (one) => (one.evictedOn === null ? '–' : format.day(one.evictedOn)),
						},
						{
							...{ key: 'children', head: words('figures.children'), align: 'right' },
							cell: (one) => format.number(one.children),
						},
					]}
				/>
			)}
		</Section>
	)
}
