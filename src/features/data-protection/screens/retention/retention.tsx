import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { proposeDestruction } from '../../commands/retention/propose-destruction.ts'
import { retentionOverview } from '../../queries/retention/retention-overview.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { DueTable, KeptTable } from './preview-tables.tsx'
import { RetentionTabs } from './retention-tabs.tsx'
import { RunsTable } from './runs-table.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { keeps, preview, runs } = show(await retentionOverview(caller, {}))
	return { keeps, preview, runs, places: placesOf(caller.actor.roles) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await proposeDestruction(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/protection/retention/runs/${answer.value.runId}`, 'retention.done.proposed')
		: settle(answer, posted)
}

/** What is due today and what is kept and why, in numbers; whoever answers for the records proposes that it goes. */
export default function RetentionScreen() {
	const { keeps, preview, runs, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('retention')
	const waits = runs.some(({ state }) => state === 'proposed' || state === 'running')
	return (
		<>
			<PageHead title={words('title')} />
			<ProtectionTabs places={places} />
			<RetentionTabs keeps={keeps} />
			<p className="reading">{words('lead')}</p>
			{preview.due.length === 0 ? (
				<EmptyState title={words('due.none')}>{words('due.noneText')}</EmptyState>
			) : (
				<Section title={words('due.title')}>
					<DueTable due={preview.due} />
					{keeps && !waits ? (
						<Form name="proposeDestruction" words="retention" outcome={outcome}>
							<p className="reading">{words('due.proposeText')}</p>
							<FormActions>
								<Submit>{words('due.propose')}</Submit>
							</FormActions>
						</Form>
					) : null}
					{keeps ? null : <p>{words('due.keeps')}</p>}
				</Section>
			)}
			<Section title={words('runs.title')}>
				{runs.length === 0 ? <p>{words('runs.none')}</p> : <RunsTable runs={runs} />}
			</Section>
			{preview.kept.length === 0 ? null : (
				<Section title={words('keptBy.title')} note={words('keptBy.note')}>
					<KeptTable kept={preview.kept} />
				</Section>
			)}
		</>
	)
}
