import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, NumberInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { saveChildSettings } from '../../commands/children/save-child-settings.ts'
import { childSettings } from '../../queries/children/child-settings.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await childSettings(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await saveChildSettings(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/evictions/children', 'evictionPrevention.children.done.saveChildSettings')
}

/** The municipality's own days of following children up, and its levels for nights in a hotel. */
export default function ChildSettingsScreen() {
	const { mayKeep, followUpWeeks, warnNights, alarmNights } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.children')
	const work = useTranslations('evictionPrevention.work.settings')
	const weeks = followUpWeeks.join(', ')
	const initial = { followUpWeeks: weeks, warnNights: String(warnNights), alarmNights: String(alarmNights) }
	return (
		<>
			<PageHead
				title={words('settings.title')}
				crumbs={[
					{ to: '/settings', label: work('crumb') },
					{ to: '/settings/evictions', label: work('title') },
					{ label: words('settings.title') },
				]}
				state={words('settings.state')}
			/>
			{mayKeep ? (
				<Form
					name="saveChildSettings"
					words="evictionPrevention.children"
					outcome={outcome}
					initial={initial}
				>
					<TextInput name="followUpWeeks" width="medium" />
					<FieldRow>
						<NumberInput name="warnNights" />
						<NumberInput name="alarmNights" />
					</FieldRow>
					<FormActions>
						<Submit>{words('settings.save')}</Submit>
					</FormActions>
				</Form>
			) : (
				<DefinitionRows
					rows={[
						{ label: words('fields.followUpWeeks'), value: weeks },
						{ label: words('fields.warnNights'), value: warnNights },
						{ label: words('fields.alarmNights'), value: alarmNights },
					]}
				/>
			)}
		</>
	)
}
