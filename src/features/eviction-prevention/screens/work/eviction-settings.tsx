import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, TextInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { mayTakeNotesOut } from '../../access.ts'
import { decideConcernUnits } from '../../commands/authorities/decide-concern-units.ts'
import { decideCaseFile } from '../../commands/work/decide-case-file.ts'
import { concernUnits } from '../../queries/authorities/concern-units.ts'
import { caseFileSetting } from '../../queries/work/case-file-setting.ts'
import { checklistSettings } from '../../queries/work/checklist-settings.ts'
import { fileKeeping } from '../../rules/work/journal.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { followedNow } = show(await checklistSettings(caller, {}))
	const file = show(await caseFileSetting(caller, {}))
	const concerns = show(await concernUnits(caller, {}))
	return { followedNow, file, concerns, takesNotesOut: mayTakeNotesOut(caller.actor) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'decideConcernUnits') {
		const decided = await decideConcernUnits(caller, posted)
		if (decided.is !== 'done') return settle(decided, posted)
		return done('/settings/evictions', 'evictionPrevention.authorities.done.decideConcernUnits')
	}
	const answer = await decideCaseFile(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/settings/evictions', 'evictionPrevention.work.done.decideCaseFile')
}

/** What the municipality decides itself about the work with evictions. */
export default function EvictionSettingsScreen() {
	const { followedNow, takesNotesOut } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work')
	const delegation = useTranslations('evictionPrevention.delegation')
	return (
		<>
			<PageHead
				title={words('settings.title')}
				crumbs={[{ to: '/settings', label: words('settings.crumb') }, { label: words('settings.title') }]}
				state={words('settings.state')}
			/>
			<Section
				title={words('settings.checklist')}
				note={words('checklist.version', { number: String(followedNow) })}
				aside={<ButtonLink to="/settings/evictions/checklist">{words('settings.open')}</ButtonLink>}
			>
				<p>{words('settings.checklistNote')}</p>
			</Section>
			<Section
				title={words('letters.settings.title')}
				aside={<ButtonLink to="/settings/evictions/letters">{words('settings.open')}</ButtonLink>}
			>
				<p>{words('letters.settings.state')}</p>
			</Section>
			<Section
				title={delegation('title')}
				aside={<ButtonLink to="/settings/evictions/delegation">{delegation('open')}</ButtonLink>}
			>
				<p>{delegation('state')}</p>
			</Section>
			<CaseFilePart />
			<ConcernUnitsPart />
			{takesNotesOut ? (
				<Section
					title={words('journal.removals.title')}
					aside={<ButtonLink to="/settings/evictions/misfiled">{words('settings.open')}</ButtonLink>}
				>
					<p>{words('journal.removals.note')}</p>
				</Section>
			) : null}
		</>
	)
}

function CaseFilePart() {
	const { file } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.journal')
	const said = words(`file.options.${file.kept}`)
	const { otherSystem } = file
	return (
		<Section title={words('file.title')} note={words('file.state')}>
			{file.mayKeep ? (
				<Form
					name="decideCaseFile"
					words="evictionPrevention.work"
					outcome={outcome}
					initial={{ kept: file.kept, ...(otherSystem === null ? {} : { otherSystem }) }}
				>
					<Choice
						name="kept"
						options={fileKeeping.map((value) => ({ value, label: words(`file.options.${value}`) }))}
					/>
					<TextInput name="otherSystem" width="medium" optional />
					<Submit kind="secondary">{words('file.keep')}</Submit>
				</Form>
			) : (
				<p>{[said, otherSystem].filter(Boolean).join(': ')}</p>
			)}
		</Section>
	)
}

/** To which units reports of concern are handed over. */
function ConcernUnitsPart() {
	const { units, mayKeep } = useLoaderData<typeof loader>().concerns
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const receiving = units.filter((unit) => unit.receives)
	return (
		<Section title={words('concern.units')} note={words('concern.unitsNote')}>
			{mayKeep ? (
				<Form
					name="decideConcernUnits"
					words="evictionPrevention.authorities"
					outcome={outcome}
					initial={{ unitIds: receiving.map(({ unitId }) => unitId) }}
				>
					<Ticks
						name="unitIds"
						optional
						options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
					/>
					<Submit kind="secondary">{words('concern.unitsKeep')}</Submit>
				</Form>
			) : (
				<p>{receiving.map(({ name }) => name).join(', ') || words('concern.unitsNone')}</p>
			)}
		</Section>
	)
}
