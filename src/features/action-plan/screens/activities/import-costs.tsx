import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { mayKeepPlans } from '../../access.ts'
import { importCosts } from '../../commands/activities/import-costs.ts'
import { costsPage } from '../../queries/activities/costs-page.ts'
import { previewCosts } from '../../queries/activities/preview-costs.ts'
import { Problems } from './problems.tsx'
import { uploaded } from './uploaded.ts'
import { useCostWords } from './use-cost-words.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	if (!mayKeepPlans(caller.actor)) show({ is: 'forbidden' })
	const { plan, hasDraft } = show(await costsPage(caller, { planId: params.planId }))
	return { plan, hasDraft }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { planId } = params
	if (posted.intent === 'previewCosts') {
		const seen = await previewCosts(caller, { planId, ...(await uploaded(posted.file)) })
		return seen.is === 'done' ? { ok: true as const, preview: seen.value } : settle(seen, posted)
	}
	const answer = await importCosts(caller, { ...posted, planId })
	return answer.is === 'done'
		? done(`/plans/${planId}/costs?of=draft`, 'activities.done.costsImported')
		: settle(answer, posted)
}

/** A file of costs is looked at before anything is changed, and changes the draft alone. */
export default function ImportCostsScreen() {
	const { plan, hasDraft } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.sheet')
	const to = `/plans/${plan.id}/costs`
	return (
		<>
			<PageHead
				title={words('importTitle')}
				crumbs={[
					{ to: `/plans/${plan.id}`, label: plan.title },
					{ to, label: words('title') },
				]}
				state={words('importState')}
			/>
			{hasDraft ? (
				<>
					<p className="reading quiet">
						{words('importText')} <TextLink to={`${to}?of=draft`}>{words('draft')}</TextLink>
					</p>
					<Form name="previewCosts" words="activities" outcome={outcome} upload>
						<FileInput name="file" accept=".csv,.txt,.xlsx" />
						<Submit kind="secondary">{words('look')}</Submit>
					</Form>
					<Preview outcome={outcome} />
				</>
			) : (
				<p>{words('decided')}</p>
			)}
		</>
	)
}

type Outcome = ReturnType<typeof useActionData<typeof action>>

function Preview({ outcome }: { outcome: Outcome }) {
	const words = useTranslations('activities.sheet')
	const { sum } = useCostWords()
	if (outcome === undefined) return null
	if (!outcome.ok) {
		return outcome.values.intent === 'importCosts' ? (
			<Form name="importCosts" words="activities" outcome={outcome}>
				{null}
			</Form>
		) : null
	}
	if (!('preview' in outcome)) return null
	const { problems, changed, unchanged, table, seenAt } = outcome.preview
	if (problems.length > 0) return <Problems problems={problems} />
	return (
		<Section title={words('previewTitle', { count: changed.length })}>
			{changed.length === 0 ? null : (
				<DataTable
					caption={words('previewCaption')}
					rows={changed}
					rowKey={({ id }) => id}
					columns={[
						{ key: 'what', head: words('activity'), cell: ({ key, text }) => `${key} ${text}` },
						{
							...{ key: 'before', head: words('before'), align: 'right', fold: 'figure' },
							cell: (one) => sum(one.before),
						},
						{
							...{ key: 'after', head: words('after'), align: 'right', fold: 'figure', strong: true },
							cell: (one) => sum(one.after),
						},
					]}
				/>
			)}
			<p className="quiet">{words('unchanged', { count: unchanged })}</p>
			{changed.length === 0 ? null : (
				<Form name="importCosts" words="activities">
					<HiddenInput name="table" value={table} />
					<HiddenInput name="seenAt" value={seenAt} />
					<Submit>{words('importDo')}</Submit>
				</Form>
			)}
		</Section>
	)
}
