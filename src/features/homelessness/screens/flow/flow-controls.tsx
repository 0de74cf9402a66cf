import { DownloadIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { ageBands, populations, sexes, withChildren } from '../../rules/board/group.ts'
import { flowAddress, flowHome, monthText } from './flow-address.ts'
import type { Board } from './flow-types.ts'
import { useGroupWords } from './use-group-words.ts'
import { useTold } from './use-told.ts'

type ControlsProps = {
	board: Board
	asked: Readonly<Record<string, string>>
	/** Newest first. */
	months: readonly PlainDate[]
}

/** Which definition, as links; which time and group, as a form that asks the address. Both work without script. */
export function FlowControls({ board, asked, months }: ControlsProps) {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const groups = useGroupWords()
	const { choices, view, period } = board.asked
	return (
		<div className="stack-16 section">
			{choices.length < 2 || !board.exact ? null : (
				<FilterLinks
					label={words('definition')}
					filters={choices.map((choice) => ({
						to: flowAddress(asked, { view: choice.view }),
						label: choiceLabel(choice, choices.length, words),
						current: choice.view === view,
					}))}
				/>
			)}
			{board.exact ? (
				<Disclosure
					summary={`${words('choose')}: ${words('chosen', {
						...{ from: told.month(period.from), to: told.month(period.until) },
						group: groups.whole(board.asked.group, board.asked.layer),
					})}`}
				>
					<ChooseForm asked={asked} board={board} months={months} />
				</Disclosure>
			) : null}
			<div className="row-wrap">
				<ButtonLink
					to={flowAddress(asked, {}, `${flowHome}/tables.xlsx`)}
					kind="quiet"
					icon={<DownloadIcon aria-hidden />}
					file
				>
					{words('download')} (Excel)
				</ButtonLink>
				<ButtonLink to={flowAddress(asked, {}, `${flowHome}/tables.csv`)} kind="quiet" file>
					{words('download')} (CSV)
				</ButtonLink>
				{board.exact ? <TextLink to={`${flowHome}/definitions`}>{words('otherDefinitions')}</TextLink> : null}
			</div>
		</div>
	)
}

type Words = ReturnType<typeof useTranslations<'homelessness.flow'>>

function choiceLabel(choice: Board['asked']['choices'][number], count: number, words: Words): string {
	const definition = words(`years.${choice.definition as 'se-2023'}`)
	if (choice.view === 'in-force') return words('inForce', { definition })
	return count > 2 && choice.since === null && choice.definition !== 'se-2017'
		? words('recounted', { definition })
		: definition
}

function ChooseForm({ asked, board, months }: ControlsProps) {
	const words = useTranslations('homelessness.flow')
	const told = useTold()
	const { group, layer, period, account } = board.asked
	const monthOptions = months.map((month) => ({ value: monthText(month), label: told.month(month) }))
	const options = <Key extends string>(keys: readonly Key[], label: (key: Key) => string) =>
		keys.map((value) => ({ value, label: label(value) }))
	const initial = {
		...{ from: monthText(period.from), to: monthText(period.until), since: monthText(account.from), layer },
		...{ population: group.population, sex: group.sex ?? '', ageBand: group.ageBand ?? '' },
		children: group.children ?? '',
	}
	return (
		<Form name="chooseFlow" words="homelessness.flow" method="get" to={flowHome} initial={initial}>
			{asked.view === undefined ? null : <HiddenInput name="view" value={asked.view} />}
			<FieldRow>
				{(['from', 'to', 'since'] as const).map((name) => (
					<SelectInput key={name} name={name} options={monthOptions} empty={words('usual')} />
				))}
			</FieldRow>
			<FieldRow>
				<SelectInput name="population" options={options(populations, (key) => words(`populations.${key}`))} />
				<SelectInput
					name="sex"
					empty={words('everyone')}
					options={options(sexes, (key) => words(`sexes.${key}`))}
				/>
				<SelectInput
					name="ageBand"
					empty={words('everyone')}
					options={options(ageBands, (key) => words(`ages.${key}`))}
				/>
			</FieldRow>
			<FieldRow>
				<SelectInput
					name="children"
					empty={words('everyone')}
					options={options(withChildren, (key) => words(`withChildren.${key}`))}
				/>
				<SelectInput
					name="layer"
					options={options(['all', 'acute'] as const, (key) => words(`layers.${key}`))}
				/>
			</FieldRow>
			<FormActions>
				<Submit kind="secondary">{words('show')}</Submit>
			</FormActions>
		</Form>
	)
}
