import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { approveDestruction } from '../../commands/retention/approve-destruction.ts'
import { cancelDestruction } from '../../commands/retention/cancel-destruction.ts'
import { destructionRun } from '../../queries/retention/destruction-run.ts'
import { DueTable } from './preview-tables.tsx'
import { RowsTable } from './rows-table.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await destructionRun(callerOf(context), { runId: params.runId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const cancels = posted.intent === 'cancelDestruction'
	const given = { ...posted, runId: params.runId }
	const answer = cancels
		? await cancelDestruction(callerOf(context), given)
		: await approveDestruction(callerOf(context), given)
	return answer.is === 'done'
		? done(
				`/protection/retention/runs/${params.runId}`,
				`retention.done.${cancels ? 'cancelled' : 'approved'}`,
			)
		: settle(answer, posted)
}

/** One destruction: what is proposed, who decides, how far it has come. */
export default function DestructionScreen() {
	const run = useLoaderData<typeof loader>()
	const words = useTranslations('retention.run')
	const retention = useTranslations('retention')
	const format = useFormat()
	const signed = (name: string | null, on: PlainDate | null) =>
		name === null || on === null ? '–' : words('personOn', { name, on: format.day(on) })
	return (
		<>
			<PageHead
				title={words('title', { on: format.day(run.proposedOn) })}
				crumbs={[{ to: '/protection/retention', label: retention('title') }]}
				state={words('state', { files: run.filesTotal, name: run.proposer })}
				actions={
					run.state === 'done' ? (
						<ButtonLink to={`/protection/retention/runs/${run.id}/certificate`} kind="primary">
							{words('certificate')}
						</ButtonLink>
					) : undefined
				}
			/>
			<div className="stack-24">
				<Decision />
				<Section title={words('proposal')}>
					<DueTable due={run.preview.due} />
				</Section>
				<Section title={words('progress')}>
					<DefinitionRows
						rows={[
							{ label: words('asOf'), value: format.day(run.asOf) },
							{ label: words('proposedBy'), value: signed(run.proposer, run.proposedOn) },
							{ label: words('approvedBy'), value: signed(run.approver, run.approvedOn) },
							{ label: words('destroyed'), value: format.number(run.filesDestroyed) },
							{ label: words('keptBack'), value: format.number(run.filesKept) },
							{
								label: words('left'),
								value: format.number(
									run.state === 'cancelled' ? 0 : run.filesTotal - run.filesDestroyed - run.filesKept,
								),
							},
							{ label: words('digest'), value: <code className="breaks">{run.previewDigest}</code> },
						]}
					/>
				</Section>
				{run.rows.length === 0 ? null : (
					<Section title={words('rows')}>
						<RowsTable rows={run.rows} />
					</Section>
				)}
			</div>
		</>
	)
}

function Decision() {
	const run = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('retention.run')
	if (run.state === 'running') return <p>{words('runningText')}</p>
	if (run.state === 'cancelled') return <p>{words('cancelledText')}</p>
	if (run.state !== 'proposed') return null
	return (
		<div className="stack-16">
			{run.mayApprove ? (
				<>
					<Callout kind="warning" title={words('decide')}>
						<p>{words('decideText')}</p>
					</Callout>
					<Form name="approveDestruction" words="retention" outcome={outcome}>
						<HiddenInput name="previewDigest" value={run.previewDigest} />
						<FormActions>
							<Submit>{words('approve')}</Submit>
						</FormActions>
					</Form>
				</>
			) : (
				<p>{words('ownText')}</p>
			)}
			<Form name="cancelDestruction" words="retention" outcome={outcome}>
				<FormActions>
					<Submit kind="quiet">{words('cancel')}</Submit>
				</FormActions>
			</Form>
		</div>
	)
}
