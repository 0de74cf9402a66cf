import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { mayKeepLists } from '../access.ts'
import { decideWideLists } from '../commands/decide-wide-lists.ts'
import { removeListView } from '../commands/remove-list-view.ts'
import { saveListView } from '../commands/save-list-view.ts'
import { listViews } from '../queries/list-views.ts'
import { columnsFor, filtersFor, listModes, sortsFor } from '../rules/list/parts.ts'
import { listPurposes } from '../rules/list/purposes.ts'
import { PurposesPart } from './list/purposes-part.tsx'
import { ReachPart } from './list/reach-part.tsx'
import { ViewForm } from './list/view-form.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { views, reach } = show(await listViews(caller, {}))
	const changed = new URL(request.url).searchParams.get('view')
	return {
		views,
		reach,
		changing: views.find((view) => view.id === changed) ?? null,
		mayKeep: mayKeepLists(caller.actor),
		purposes: listPurposes,
		parts: listModes.map((mode) => ({
			mode,
			columns: columnsFor(mode),
			sorts: sortsFor(mode),
			filters: filtersFor(mode).flatMap(({ key, options }) =>
				options === 'one-of-ours' ? [] : [{ key, options: [...options] as string[] }],
			),
		})),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const page = '/settings/lists'
	if (posted.intent === 'decideWideLists') {
		const answer = await decideWideLists(caller, posted)
		return answer.is === 'done' ? done(page, 'homelessness.views.done.decided') : settle(answer, posted)
	}
	if (posted.intent === 'removeListView') {
		const answer = await removeListView(caller, posted)
		return answer.is === 'done' ? done(page, 'homelessness.views.done.removed') : settle(answer, posted)
	}
	const answer = await saveListView(caller, posted)
	return answer.is === 'done' ? done(page, 'homelessness.views.done.saved') : settle(answer, posted)
}

/** Saved views and the controller's switch: what an administrator changes without a developer. */
export default function ListSettingsScreen() {
	const { views, reach, changing, mayKeep, parts, purposes } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.views')
	const columns = useTranslations('homelessness.list.columns')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				crumbs={[{ to: '/settings', label: words('crumb') }, { label: words('title') }]}
			/>
			<Section title={words('views')}>
				{views.length === 0 ? (
					<EmptyState title={words('none')} />
				) : (
					<DataTable
						caption={words('views')}
						rows={views}
						rowKey={(view) => view.id}
						columns={[
							{
								key: 'name',
								head: words('columns.name'),
								cell: (view) =>
									mayKeep ? (
										<TextLink to={`/settings/lists?view=${view.id}`}>{view.name}</TextLink>
									) : (
										view.name
									),
							},
							{ key: 'mode', head: words('columns.mode'), cell: (view) => words(`modes.${view.mode}`) },
							{
								key: 'columns',
								head: words('columns.columns'),
								cell: (view) => view.columns.map((column) => columns(column)).join(', '),
							},
							{ key: 'sort', head: words('columns.sort'), cell: (view) => columns(view.sort) },
						]}
					/>
				)}
				<Source>{words('viewsNote')}</Source>
			</Section>
			{mayKeep
				? parts
						.filter(({ mode }) => changing === null || changing.mode === mode)
						.map((part) => <ViewForm key={part.mode} part={part} changing={changing} outcome={outcome} />)
				: null}
			<ReachPart reach={reach} mayKeep={mayKeep} outcome={outcome} />
			<PurposesPart table={purposes} />
		</>
	)
}
