import { useTranslations } from 'use-intl'
import { Choice, FieldRow, NumberInput, TextInput } from '../../../../../ui/fields.tsx'
import type { Level } from '../../../rules/document/document.ts'
import { steeringKindIn, steeringKinds, usualLevels } from '../../../rules/draft/steering-kinds.ts'

const levels: readonly Level[] = ['council', 'board', 'committee', 'district', 'officer']
const areaKinds = ['strategic-area', 'target-group', 'heading'] as const

/** What a plan is called and is, who decides it and for which years. `known` is the word it has for its kind already. */
export function HeadFields({ known }: { known?: string }) {
	const words = useTranslations('planDraft')
	const knownKind = known === undefined ? null : steeringKindIn(known)
	const levelNames = (of: readonly Level[]) =>
		of.map((one) => words(`levels.${one}.name`).toLowerCase()).join(', ')
	return (
		<>
			<TextInput name="title" />
			<Choice
				name="kind"
				options={[
					...(known === undefined || knownKind !== null ? [] : [{ value: known, label: known }]),
					...steeringKinds.map((kind) => ({
						value: kind === knownKind && known !== undefined ? known : words(`kinds.${kind}.name`),
						label: sentenceStart(words(`kinds.${kind}.name`)),
						hint: `${words(`kinds.${kind}.meaning`)} ${words('usually', { levels: levelNames(usualLevels(kind)) })}`,
					})),
				]}
			/>
			<TextInput name="kindInOwnWord" width="medium" optional />
			<Choice
				name="level"
				options={levels.map((value) => ({
					value,
					label: words(`levels.${value}.name`),
					hint: words(`levels.${value}.meaning`),
				}))}
			/>
			<TextInput name="committee" width="medium" />
			<FieldRow>
				<NumberInput name="validFrom" />
				<NumberInput name="validTo" />
			</FieldRow>
			<Choice
				name="areaKind"
				options={areaKinds.map((value) => ({
					value,
					label: words(`areaKinds.${value}.name`),
					hint: words(`areaKinds.${value}.meaning`),
				}))}
			/>
		</>
	)
}

const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
