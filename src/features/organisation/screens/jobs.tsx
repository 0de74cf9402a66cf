import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Disclosure, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { leaveJob } from '../commands/jobs/leave-job.ts'
import { tryJobAgain } from '../commands/jobs/try-job-again.ts'
import { failedJobs } from '../queries/jobs/failed-jobs.ts'
import { jobNameOf } from '../rules/job-names.ts'
import { SettingsTabs } from './settings-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await failedJobs(callerOf(context), {}))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const leaves = posted.intent === 'leaveJob'
	const answer = await (leaves ? leaveJob : tryJobAgain)(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/jobs', leaves ? 'operations.done.left' : 'operations.done.triedAgain')
}

type Shown = Awaited<ReturnType<typeof loader>>
type Job = Shown['failed'][number]

export default function JobsScreen() {
	const { failed, left } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('operations.jobs')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SettingsTabs keeps />
			{failed.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<FailedJobs failed={failed} outcome={outcome} />
			)}
			{left.length === 0 ? null : <JobsLeft left={left} />}
		</>
	)
}

function FailedJobs({ failed, outcome }: { failed: readonly Job[]; outcome: Outcome | undefined }) {
	const words = useTranslations('operations.jobs')
	const names = useTranslations('operations.names')
	const faults = useTranslations('operations.faults')
	const format = useFormat()
	return (
		<DataTable
			caption={words('title')}
			rows={failed}
			rowKey={(job) => String(job.id)}
			columns={[
				{ key: 'what', head: words('what'), cell: (job) => names(jobNameOf(job.task)) },
				{ key: 'fault', head: words('fault'), fold: 'plain', cell: (job) => faults(job.fault) },
				{ key: 'since', head: words('since'), fold: 'line', cell: (job) => format.moment(job.begunAt) },
				{
					key: 'attempts',
					head: words('attempts'),
					fold: 'line',
					cell: ({ attempts, most }) => words('attemptsOf', { attempts, most }),
				},
				{ key: 'failed', head: words('failed'), fold: 'line', cell: (job) => format.moment(job.failedAt) },
				{
					key: 'next',
					head: words('next'),
					fold: 'line',
					cell: (job) =>
						job.nextAt === null ? <Tone kind="danger">{words('givenUp')}</Tone> : format.moment(job.nextAt),
				},
				{
					key: 'see-to',
					head: words('again'),
					fold: 'plain',
					cell: (job) => <SeeTo job={job} what={names(jobNameOf(job.task))} outcome={outcome} />,
				},
			]}
		/>
	)
}

function SeeTo({ job, what, outcome }: { job: Job; what: string; outcome: Outcome | undefined }) {
	const words = useTranslations('operations.jobs')
	const id = String(job.id)
	const ofThis = outcome !== undefined && !outcome.ok && outcome.values.jobId === id ? outcome : undefined
	return (
		<div className="stack-8">
			<Form name="tryJobAgain" words="operations" outcome={ofThis} inline>
				<HiddenInput name="jobId" value={id} />
				<Submit kind="quiet">
					{words('again')}
					<span className="unseen">{words('againWhich', { what })}</span>
				</Submit>
			</Form>
			<Disclosure summary={words('leave')} open={ofThis !== undefined}>
				<Form name="leaveJob" words="operations" outcome={ofThis}>
					<p className="quiet">{words('leaveText')}</p>
					<HiddenInput name="jobId" value={id} />
					<LongText name="reason" rows={2} />
					<FormActions>
						<Submit kind="quiet">
							{words('leave')}
							<span className="unseen">{words('leaveWhich', { what })}</span>
						</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</div>
	)
}

function JobsLeft({ left }: { left: Shown['left'] }) {
	const words = useTranslations('operations.jobs')
	const names = useTranslations('operations.names')
	const faults = useTranslations('operations.faults')
	const format = useFormat()
	return (
		<Section title={words('left')}>
			<DataTable
				caption={words('left')}
				rows={left}
				rowKey={(job) => job.id}
				columns={[
					{ key: 'what', head: words('what'), cell: (job) => names(jobNameOf(job.task)) },
					{ key: 'fault', head: words('fault'), fold: 'line', cell: (job) => faults(job.fault) },
					{ key: 'reason', head: words('reason'), fold: 'plain', cell: (job) => job.reason },
					{ key: 'leftBy', head: words('leftBy'), fold: 'line', cell: (job) => job.leftBy },
					{ key: 'leftAt', head: words('leftAt'), fold: 'line', cell: (job) => format.moment(job.leftAt) },
				]}
			/>
		</Section>
	)
}
