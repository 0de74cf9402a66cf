import { Choice, NumberInput, SelectInput, Ticks } from '../../../../ui/fields.tsx'
import type { Question } from '../../rules/count-week/form.ts'
import { useAnswerWords } from './use-answer-words.ts'

/** As many choices as are still read at a glance on a phone. */
const mostInSight = 5

/** What the round's form asks about each person, in its order. */
export function QuestionFields({ questions }: { questions: readonly Question[] }) {
	return questions.map((question) => <QuestionField key={question.code} question={question} />)
}

function QuestionField({ question: { code, kind, choices, required, label } }: { question: Question }) {
	const words = useAnswerWords()
	const field = { name: `answers.${code}`, label: label ?? words.question(code), optional: !required }
	if (kind === 'number') return <NumberInput {...field} />
	const options = choices.map((value) => ({
		value,
		label: label === null ? words.choice(code, value) : value,
	}))
	if (kind === 'several') return <Ticks {...field} options={options} />
	return choices.length > mostInSight ? (
		<SelectInput {...field} options={options} width="medium" />
	) : (
		<Choice {...field} options={options} />
	)
}
