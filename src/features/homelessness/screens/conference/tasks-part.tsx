import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Enlarged, PartProps } from './conference-types.ts'

/** Who does what by when. */
export function TasksPart({ held, chosen, outcome }: PartProps & { chosen: Enlarged }) {
	const words = useTranslations('homelessness.conference')
	const format = useFormat()
	return (
		<Section title={words('tasks')} level={3}>
			<div className="stack-16">
				{chosen.tasks.length === 0 ? (
					<p className="quiet">{words('noTasks')}</p>
				) : (
					<DataTable
						caption={words('tasks')}
						rows={chosen.tasks}
						rowKey={(task) => task.id}
						columns={[
							{ key: 'what', head: words('task.what'), cell: (task) => task.what },
							{ key: 'who', head: words('task.who'), cell: (task) => task.staff },
							{
								key: 'due',
								head: words('task.due'),
								cell: (task) =>
									task.doneOn === null
										? `${format.day(task.dueOn)} · ${format.relative(task.dueOn)}`
										: format.day(task.dueOn),
							},
							{
								key: 'standing',
								head: words('task.standing'),
								cell: (task) =>
									task.doneOn === null ? (
										<Form
											name="finishConferenceTask"
											words="homelessness.conference"
											outcome={outcome}
											inline
										>
											<HiddenInput name="taskId" value={task.id} />
											<Submit kind="quiet">{words('finish')}</Submit>
										</Form>
									) : (
										words('taskDone', { day: format.day(task.doneOn) })
									),
							},
						]}
					/>
				)}
				<Form name="giveConferenceTask" words="homelessness.conference" outcome={outcome}>
					<HiddenInput name="itemId" value={chosen.itemId} />
					<TextInput name="what" />
					<FieldRow>
						<SelectInput
							name="staffId"
							options={held.participants.map(({ id, name }) => ({ value: id, label: name }))}
						/>
						<DateInput name="dueOn" />
					</FieldRow>
					<FormActions>
						<Submit kind="secondary">{words('give')}</Submit>
					</FormActions>
				</Form>
			</div>
		</Section>
	)
}
