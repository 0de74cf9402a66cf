import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldGroup, FieldRow, HiddenInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { saveChecklist } from '../../commands/work/save-checklist.ts'
import { checklistSettings } from '../../queries/work/checklist-settings.ts'
import { ItemSource, useItemWords } from './checklist.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await checklistSettings(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await saveChecklist(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/evictions/checklist', 'evictionPrevention.work.done.saveChecklist')
}

type Settings = ReturnType<typeof useLoaderData<typeof loader>>
const uses = ['leave-out', 'ask', 'require'] as const

/** The municipality's own checklist: an administrator makes a new version, everybody in case work reads it. */
export default function ChecklistSettingsScreen() {
	const settings = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.checklist')
	const work = useTranslations('evictionPrevention.work.settings')
	const format = useFormat()
	const { latest, followedNow } = settings
	const coming =
		latest === null
			? words('settings.shippedOnly')
			: latest.number === followedNow
				? ''
				: words('settings.coming', {
						number: String(latest.number),
						day: format.day(latest.inForceFrom),
						who: latest.decidedBy ?? '–',
					})
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
			<p>
				{words('settings.followed', { number: String(followedNow) })} {coming}
			</p>
			{settings.mayKeep ? <VersionForm settings={settings} /> : <ReadOnly settings={settings} />}
		</>
	)
}

function VersionForm({ settings }: { settings: Settings }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const outcome = useActionData<typeof action>()
	const wordOf = useItemWords()
	const { items, phases, conditions } = settings
	const blank = items.length
	const useOptions = uses.map((value) => ({ value, label: words(`settings.uses.${value}`) }))
	const initial = {
		items: [
			...items.map(({ use, said }) => ({ use, ...(said === null ? {} : { said }) })),
			...[0, 1, 2].map(() => ({ use: 'ask', phase: 'intake', applies: 'always' })),
		],
	}
	return (
		<Form name="saveChecklist" words="evictionPrevention.work" outcome={outcome} initial={initial}>
			{phases.map((phase) => (
				<FieldGroup key={phase} legend={words(`phases.${phase}`)}>
					{items.map((item, place) =>
						item.phase !== phase ? null : (
							<FieldRow key={item.code}>
								<HiddenInput name={`items.${place}.code`} value={item.code} />
								<HiddenInput name={`items.${place}.phase`} value={item.phase} />
								<HiddenInput name={`items.${place}.applies`} value={item.applies} />
								<SelectInput
									name={`items.${place}.use`}
									label={wordOf({ code: item.code, said: item.shipped ? null : item.said })}
									hint={words(`conditions.${item.applies}`)}
									options={useOptions}
									width="medium"
								/>
								<TextInput name={`items.${place}.said`} optional={item.shipped} />
							</FieldRow>
						),
					)}
				</FieldGroup>
			))}
			<FieldGroup legend={words('settings.ownItems')} hint={words('settings.ownHint')}>
				{[0, 1, 2].map((more) => (
					<FieldRow key={more}>
						<TextInput name={`items.${blank + more}.said`} hint="" optional />
						<SelectInput
							name={`items.${blank + more}.phase`}
							options={phases.map((value) => ({ value, label: words(`phases.${value}`) }))}
							width="medium"
						/>
						<SelectInput
							name={`items.${blank + more}.applies`}
							options={conditions.map((value) => ({ value, label: words(`conditions.${value}`) }))}
							width="medium"
						/>
						<SelectInput name={`items.${blank + more}.use`} options={useOptions.slice(1)} width="medium" />
					</FieldRow>
				))}
			</FieldGroup>
			<Submit>{words('settings.save')}</Submit>
		</Form>
	)
}

function ReadOnly({ settings }: { settings: Settings }) {
	const words = useTranslations('evictionPrevention.work.checklist')
	const wordOf = useItemWords()
	const { items, phases } = settings
	const asked = items.filter(({ use }) => use !== 'leave-out')
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('title')}
				groups={phases.map((phase) => ({
					key: phase,
					head: words(`phases.${phase}`),
					rows: asked.filter((item) => item.phase === phase),
				}))}
				rowKey={(item) => item.code}
				columns={[
					{
						key: 'item',
						head: words('item'),
						fold: 'title',
						cell: (item) => (
							<>
								{wordOf(item)} <ItemSource item={item} />
							</>
						),
					},
					{
						key: 'when',
						head: words('settings.when'),
						cell: (item) => words(`conditions.${item.applies}`),
					},
					{
						key: 'use',
						head: words('required'),
						cell: (item) => (item.use === 'require' ? words('required') : ''),
					},
				]}
			/>
		</Section>
	)
}
