import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { FileInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayKeepPlans } from '../../access.ts'
import { importPlanTable } from '../../commands/tables/import-plan-table.ts'
import { planTables } from '../../queries/tables/plan-tables.ts'
import { previewPlanTable } from '../../queries/tables/preview-plan-table.ts'
import { Problems } from '../activities/problems.tsx'
import { uploaded } from '../activities/uploaded.ts'
import { DifferenceParts } from '../versions/difference-parts.tsx'

/** `/plans/…/indicators/import` or `/plans/…/activities/import`. */
function partOf(request: Request): 'activities' | 'indicators' {
	const { pathname } = new URL(request.url)
	return /\/indicators\/import(?:\.data)?$/.test(pathname) ? 'indicators' : 'activities'
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	const asked = { planId: params.planId, locale: context.get(localeContext) }
	const { plan, hasDraft } = show(await planTables(caller, asked))
	return { plan, hasDraft, part: partOf(request) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { planId: params.planId, part: partOf(request) }
	if (posted.intent === 'previewPlanTable') {
		const seen = await previewPlanTable(caller, { ...given, ...(await uploaded(posted.file)) })
		return seen.is === 'done' ? { ok: true as const, preview: seen.value } : settle(seen, posted)
	}
	const answer = await importPlanTable(caller, { ...posted, ...given })
	return answer.is === 'done'
		? done(`/plans/${params.planId}/draft`, 'planTables.done.imported')
		: settle(answer, posted)
}

/** A table is looked at before anything is changed, and changes the draft alone. */
export default function ImportTableScreen() {
	const { plan, hasDraft, part } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('planTables')
	const to = `/plans/${plan.id}`
	return (
		<>
			<PageHead
				title={words(`importOf.${part}`)}
				crumbs={[
					{ to, label: plan.title },
					{ to: `${to}/tables?of=draft`, label: words('title') },
				]}
				state={words('importState')}
			/>
			{hasDraft ? (
				<div className="stack-24">
					<p className="reading quiet">{words(`importTexts.${part}`)}</p>
					<p className="row-wrap">
						<span>{words('begin')}</span>
						<ButtonLink to={`${to}/${part}.xlsx?of=draft`} file>
							{words('xlsx')}
						</ButtonLink>
						<ButtonLink to={`${to}/${part}.csv?of=draft`} file>
							{words('csv')}
						</ButtonLink>
					</p>
					<Form name="previewPlanTable" words="activities" outcome={outcome} upload>
						<FileInput name="file" accept=".csv,.txt,.xlsx" />
						<Submit kind="secondary">{words('look')}</Submit>
					</Form>
					<Preview outcome={outcome} />
				</div>
			) : (
				<p>{words('decided')}</p>
			)}
		</>
	)
}

type Outcome = ReturnType<typeof useActionData<typeof action>>

function Preview({ outcome }: { outcome: Outcome }) {
	const words = useTranslations('planTables')
	if (outcome === undefined) return null
	if (!outcome.ok) {
		return outcome.values.intent === 'importPlanTable' ? (
			<Form name="importPlanTable" words="activities" outcome={outcome}>
				{null}
			</Form>
		) : null
	}
	if (!('preview' in outcome)) return null
	const { problems, notRead, changes, unchanged, table, seenAt } = outcome.preview
	if (problems.length > 0) return <Problems problems={problems} />
	return (
		<>
			<Section title={words('preview', { count: changes.length })}>
				<p className="quiet">{words('unchanged', { count: unchanged })}</p>
				{notRead.length === 0 ? null : (
					<p>{words('notRead', { count: notRead.length, columns: notRead.join(', ') })}</p>
				)}
			</Section>
			<DifferenceParts changes={changes} sides={{ from: words('sides.from'), to: words('sides.to') }} />
			{changes.length === 0 ? null : (
				<Form name="importPlanTable" words="activities">
					<HiddenInput name="table" value={table} />
					<HiddenInput name="seenAt" value={seenAt} />
					<Submit>{words('importDo')}</Submit>
				</Form>
			)}
		</>
	)
}
