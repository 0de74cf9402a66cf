import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../../ui/form.tsx'
import { TextLink } from '../../../../../ui/links.tsx'
import type { ListedPart } from '../../../rules/document/document.ts'

type What = {
	/** The words that the part is known by. */
	readonly what: string
}

/** "Ändra", with what it changes for those who hear it alone. */
export function ChangeLink({ to, what }: What & { to: string }) {
	const words = useTranslations('planDraft')
	return (
		<span className="small nowrap">
			<TextLink to={to}>
				{words('change')} <span className="unseen">{what}</span>
			</TextLink>
		</span>
	)
}

type MoveToolsProps = What & {
	part: ListedPart
	partId: string
	/** The draft's own page, when it is not this one. */
	to?: string
}

/** One place up or down, while one arranges the draft. */
export function MoveTools({ part, partId, what, to }: MoveToolsProps) {
	const words = useTranslations('planDraft')
	return (
		<Form name="moveInDraft" words="planDraft" inline {...(to === undefined ? {} : { to })}>
			<HiddenInput name="part" value={part} />
			<HiddenInput name="partId" value={partId} />
			<Submit kind="quiet" name="direction" value="up">
				{words('up')} <span className="unseen">{what}</span>
			</Submit>
			<Submit kind="quiet" name="direction" value="down">
				{words('down')} <span className="unseen">{what}</span>
			</Submit>
		</Form>
	)
}

/** What one may do with a part where it stands. */
export function PartTools(
	props: What & { part: ListedPart; partId: string; to: string; arranging: boolean },
) {
	const { part, partId, what, to, arranging } = props
	return arranging ? (
		<MoveTools part={part} partId={partId} what={what} />
	) : (
		<ChangeLink to={to} what={what} />
	)
}

/** Where one comes back to after the part was written. */
export const placeOf = (id: string) => `part-${id}`
