import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { ProtectedWord, Tone } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseTask, CaseWork } from './work-types.ts'

/** Who does what by when, colleagues and other administrations alike. */
export function Tasks({ work }: { work: CaseWork }) {
	const words = useTranslations('evictionPrevention.work.tasks')
	const { tasks, caseId, closed, asksForElderlyCare } = work
	const to = `/evictions/${caseId}`
	return (
		<Section
			title={words('title')}
			aside={closed ? null : <ButtonLink to={`${to}/work/new`}>{words('add')}</ButtonLink>}
		>
			{asksForElderlyCare ? (
				<Callout kind="info" title={words('elderly.title')}>
					<p>{words('elderly.prompt')}</p>
					<ButtonLink to={`${to}/contact-elderly-care`}>{words('elderly.open')}</ButtonLink>
				</Callout>
			) : null}
			{tasks.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<DataTable
					caption={words('title')}
					rows={tasks}
					rowKey={(task) => task.id}
					columns={[
						{ key: 'task', head: words('task'), fold: 'title', cell: (task) => <What task={task} /> },
						{ key: 'whose', head: words('whose'), cell: (task) => <Whose task={task} /> },
						{ key: 'due', head: words('due'), cell: (task) => <Due task={task} /> },
						{ key: 'state', head: words('state'), fold: 'plain', cell: (task) => <State task={task} /> },
						{
							key: 'do',
							head: words('finish'),
							fold: 'plain',
							cell: (task) =>
								task.state === 'done' ? null : (
									<TextLink to={`${to}/work/${task.id}`}>{words('finish')}</TextLink>
								),
						},
					]}
				/>
			)}
		</Section>
	)
}

/** What is asked for, and of another administration on which basis. */
export function What({ task }: { task: CaseTask }) {
	const words = useTranslations('evictionPrevention.work.tasks')
	const format = useFormat()
	const { basis, consentOn, basisNote, notNeededBecause } = task
	if (notNeededBecause !== null) {
		return (
			<>
				{words('elderly.not')}
				<div className="quiet small">{words(`elderly.reasons.${notNeededBecause}`)}</div>
			</>
		)
	}
	return (
		<>
			{task.task ?? <ProtectedWord />}
			{basis === null ? null : (
				<div className="quiet small">
					{consentOn === null
						? [words(`bases.${basis}`), basisNote].filter(Boolean).join(': ')
						: words('consented', { day: format.day(consentOn) })}
				</div>
			)}
		</>
	)
}

function Whose({ task }: { task: CaseTask }) {
	const words = useTranslations('evictionPrevention.work.tasks')
	if (task.givenTo !== null) return task.givenTo
	if (task.kind === 'own') return '–'
	return (
		<>
			{words(`kinds.${task.kind}`)}
			{task.administration === null ? null : <div className="quiet small">{task.administration}</div>}
		</>
	)
}

function Due({ task }: { task: CaseTask }) {
	const words = useTranslations('evictionPrevention.work.tasks')
	const format = useFormat()
	return task.dueOn === null ? <span className="quiet">{words('noDay')}</span> : format.day(task.dueOn)
}

function State({ task }: { task: CaseTask }) {
	const words = useTranslations('evictionPrevention.work.tasks')
	const format = useFormat()
	const said = words(`states.${task.state}`, {
		day: task.doneOn === null ? '' : format.day(task.doneOn, { weekday: false }),
	})
	const kind = ({ done: 'success', late: 'danger', 'awaits-receipt': 'warning', open: 'quiet' } as const)[
		task.state
	]
	return (
		<>
			<Tone kind={kind}>{said}</Tone>
			{task.receivedOn === null ? null : (
				<div className="quiet small">
					{words('received', { day: format.day(task.receivedOn), who: task.receivedBy ?? '–' })}
				</div>
			)}
			{task.doneNote === null ? null : <div className="quiet small">{task.doneNote}</div>}
		</>
	)
}
