import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, SelectInput, TextInput, Tick } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { saveLetterTemplate } from '../../commands/work/save-letter-template.ts'
import { letterTemplates } from '../../queries/work/letter-templates.ts'
import { useTemplateName } from './case-letters.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const settings = show(await letterTemplates(callerOf(context), {}))
	const asked = new URL(request.url).searchParams.get('template')
	return { ...settings, chosen: settings.templates.find(({ code }) => code === asked) ?? null }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await saveLetterTemplate(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/evictions/letters', 'evictionPrevention.work.done.saveLetterTemplate')
}

/** The municipality's own words for letters and text messages; what is already written keeps its version. */
export default function LetterSettingsScreen() {
	const { templates, mayKeep, placeholders, chosen } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.letters')
	const settings = useTranslations('evictionPrevention.work.settings')
	const nameOf = useTemplateName()
	return (
		<>
			<PageHead
				title={words('settings.title')}
				state={words('settings.state')}
				crumbs={[
					{ to: '/settings', label: settings('crumb') },
					{ to: '/settings/evictions', label: settings('title') },
					{ label: words('settings.title') },
				]}
			/>
			<DataTable
				caption={words('settings.title')}
				rows={templates}
				rowKey={(template) => template.code}
				columns={[
					{
						key: 'name',
						head: words('what'),
						fold: 'title',
						cell: (template) => (
							<TextLink to={`/settings/evictions/letters?template=${template.code}`}>
								{nameOf(template)}
							</TextLink>
						),
					},
					{ key: 'channel', head: words('how'), cell: (template) => words(`channels.${template.channel}`) },
					{
						key: 'version',
						head: words('settings.version'),
						cell: (template) => (template.ended ? words('settings.ended') : String(template.version)),
					},
				]}
			/>
			{mayKeep ? <TemplateForm key={chosen?.code ?? 'new'} /> : null}
			{!mayKeep && chosen !== null ? (
				<Section title={nameOf(chosen)}>
					<pre className="reading">{chosen.body}</pre>
				</Section>
			) : null}
			<Source>
				{words('settings.placeholders', { all: placeholders.map((one) => `⟨${one}⟩`).join(' ') })}
			</Source>
		</>
	)
}

function TemplateForm() {
	const { chosen, channels } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.letters')
	const nameOf = useTemplateName()
	const initial =
		chosen === null
			? {}
			: {
					name: nameOf(chosen),
					body: chosen.body,
					...(chosen.subject === null ? {} : { subject: chosen.subject }),
				}
	return (
		<Section title={chosen === null ? words('settings.new') : nameOf(chosen)}>
			<Form name="saveLetterTemplate" words="evictionPrevention.work" outcome={outcome} initial={initial}>
				{chosen === null ? (
					<SelectInput
						name="channel"
						width="medium"
						options={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
					/>
				) : (
					<>
						<HiddenInput name="code" value={chosen.code} />
						<HiddenInput name="channel" value={chosen.channel} />
					</>
				)}
				<TextInput name="name" width="medium" />
				{chosen?.channel === 'text-message' ? null : <TextInput name="subject" optional={chosen === null} />}
				<LongText name="body" rows={12} />
				{chosen === null ? null : <Tick name="ended" />}
				<Submit>{words('settings.save')}</Submit>
			</Form>
		</Section>
	)
}
