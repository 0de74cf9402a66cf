export { forgetWhoAnswered } from './commands/mail/forget-who-answered.ts'
export { sendConsultationMail } from './commands/mail/send-consultation-mail.ts'
export { consultationForReaders } from './queries/consultation-for-readers.ts'
export { consultationList } from './queries/consultation-list.ts'
