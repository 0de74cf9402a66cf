import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { yearOf } from '../../../foundation/plain-date.ts'
import { todayContext } from '../../../ui/context.ts'
import { FilterLinks, TextLink } from '../../../ui/links.tsx'
import { ChildWord } from '../../../ui/marks.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { evictionsBehind } from '../queries/evictions-behind.ts'
import { useCaseName } from './parts/use-case-name.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const year = asked.get('year') ?? String(yearOf(context.get(todayContext)))
	const children = asked.get('children') ?? undefined
	const { evictions } = show(await evictionsBehind(callerOf(context), { year, children }))
	return { evictions, year, onlyChildren: children === 'only' }
}

/** Opened from a plan's figure: the events behind it, as far as one's own right goes. */
export default function ExecutedScreen() {
	const { evictions, year, onlyChildren } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.executed')
	const nav = useTranslations('evictionPrevention.cases.worklist')
	const format = useFormat()
	const caseName = useCaseName()
	const here = `/evictions/executed?year=${year}`
	return (
		<>
			<PageHead
				title={words('title', { year })}
				crumbs={[{ to: '/evictions', label: nav('title') }]}
				state={words('state', { count: evictions.length })}
			/>
			<div className="stack-16">
				<p className="quiet reading">{words('note')}</p>
				<FilterLinks
					label={words('choose')}
					filters={[
						{ to: here, label: words('all'), current: !onlyChildren },
						{ to: `${here}&children=only`, label: words('onlyChildren'), current: onlyChildren },
					]}
				/>
			</div>
			{evictions.length === 0 ? (
				<EmptyState title={words('empty', { year })} />
			) : (
				<DataTable
					caption={words('title', { year })}
					rows={evictions}
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
							key: 'children',
							head: words('children'),
							cell: (one) => (one.children === 0 ? '–' : <ChildWord count={one.children} />),
						},
						{ key: 'present', head: words('present'), align: 'right', cell: (one) => one.childrenPresent },
						{ key: 'talks', head: words('talks'), align: 'right', cell: (one) => one.talksHeld },
					]}
				/>
			)}
		</>
	)
}
