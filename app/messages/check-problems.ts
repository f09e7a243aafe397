import type { CheckCode } from '#engine/checks'
import type { ProblemSentences } from './problems.ts'

/** What the checks find in definitions that load, each with what to do. */
export const checkProblems: ProblemSentences<CheckCode> = {
  ru: {
    'check-failed': 'Проверка «{name}» сломалась: сообщите разработчикам, остальные проверки выполнены.',
    'check-bounded': 'Проверка «{name}» остановилась на своём пределе: остальное проверьте сами.',
    'term-the-chain-cannot-keep':
      'Срок по п. {name} ({amount}) короче сроков внутри него на {lack}: {parts}. Проверьте сроки и их начала по акту; если так в акте, внесите вопрос к нему.',
    'term-without-slack':
      'Внутри срока по п. {name} ({amount}) всё занято: {parts}; на шаг без срока не остаётся ничего. Проверьте сроки по акту; если так в акте, внесите вопрос к нему.',
    'choice-never-matched':
      'Сравнение никогда не выполнится: у «{name}» нет варианта «{value}». Возьмите вариант из формы или добавьте его туда.',
    'comparison-of-types':
      'Значения разного вида не сравнить: «{name}» и «{value}». Запишите значение так, как его хранит поле, или возьмите другое поле.',
    'condition-always-false':
      'Условие не выполняется ни при каких ответах. Исправьте его или уберите то, что от него зависит.',
    'condition-always-true': 'Условие выполняется при любых ответах и ничего не решает. Исправьте его или уберите.',
    'not-yet-filled':
      'К этому месту «{name}» ещё не бывает ни сделано, ни заполнено. Возьмите более раннее действие или перенесите условие.',
    'task-never-ready':
      'Действие «{name}» ждёт «{other}» и не дождётся никогда. Уберите «{other}» из after или поменяйте порядок.',
    'transition-shadowed':
      'Переход «{name}» никогда не сработает: раньше него срабатывает {other}. Поставьте его выше или уточните условия.',
    'transitions-gap':
      'На этапе «{name}» всё сделано, а выхода нет. Пример: {example}. Добавьте переход для этого случая.',
    'transitions-overlap':
      'Переходы «{other}» и «{name}» выполняются разом, сработает первый в файле. Пример: {example}. Разведите условия.',
    'unused-role': 'Роль «{name}» ни в чём не участвует: дайте ей действие или уберите её.',
    'unused-agency': 'Орган «{name}» ни в одном порядке ничего не делает: дайте ему роль или уберите его.',
    'unused-form': 'Форму «{name}» не спрашивает ни один порядок: назовите её в действии или уберите файл.',
    'unused-workflow': 'Порядок «{name}» не действует ни в одном регионе: введите его в region.json или уберите файл.',
    'unused-catalogue': 'Перечень услуг «{name}» не предлагает ни одна форма: назовите его в поле или уберите файл.',
    'unused-calendar': 'Календарь «{name}» никого не обязывает: назовите его у органа или уберите файл.',
    'unused-consent': 'Согласия «{name}» ничто не ждёт: поставьте его условием действия или уберите.',
    'unused-parameter': 'Показатель «{name}» никто не читает: назовите его в условии или уберите.',
    'unreachable-stage': 'На этап «{name}» ничто не ведёт: добавьте переход или вход либо уберите этап.',
    'stage-without-exit':
      'С этапа «{name}» нет выхода: добавьте переход или основание прекращения, которое здесь можно выбрать.',
    'case-cannot-close':
      'С этапа «{name}» дело не может закончиться: переходы водят его по кругу. Добавьте выход к прекращению.',
    'branch-never-opened':
      'Ветвь «{name}» никто не откроет: скажите, кто (opens.by) или при каком условии (opens.when).',
    'task-without-agency':
      'В регионе «{region}» роль «{role}» могут исполнять несколько органов, и не сказано, какой: назовите орган или поле, где его выбирают (chosen).',
    'party-without-duties':
      'Сторона «{name}» названа актом, но ничего не обязана делать: проверьте по акту, не потерялась ли её обязанность.',
    'duty-of-two-agencies': 'Пункт {clauses} исполняют несколько органов ({roles}): проверьте по акту, кто отвечает.',
    'volume-against-frequency':
      'Объём {volume} расходится с частотой: по ней выходит {expected}. Сверьте с актом и запишите вопрос к нему.',
    'clause-not-looked-at':
      'Пункт {clause} не разобран: сошлитесь на него (source) или скажите, почему он не нужен (notModelled).',
    'clause-numbering-gap': 'Перед пунктом {clause} пропущен номер {missing}: сверьте с актом, не потеряна ли норма.',
    'text-in-one-language': 'Название только по-русски, хотя другие здесь есть и по-английски: добавьте «en».',
    'recurrence-without-end': 'Действие «{name}» повторяется без конца: назовите срок этапа или ветви (period).',
    'validity-unchecked':
      'Срок годности документа «{name}» никто не проверяет: поставьте условие valid действию, для которого он нужен.',
    'expiry-unsaid': 'Порядок «{name}» кончается, но не сказано, что с открытыми делами: допишите whenExpired.',
    'act-past-end':
      'Порядок «{name}» действует и тогда, когда акт «{act}» не действует (граница {date}): исправьте даты.',
    'period-outlives-act':
      'Этот срок кончается не раньше {end}, а порядок действует до {last}: запишите вопрос к акту.',
    'calendar-days-in-conflict':
      'День {date} здесь и в календаре «{below}» оценён по-разному: проверьте источники и отметьте спор (disputed).',
    'calendar-too-short': 'Календарь «{name}» не знает дня {date}, когда порядок уже действует: дополните его.',
    'calendar-total-differs':
      'В {name} году рабочих дней {counted}, а в календаре сказано {said}: проверьте дни года или само число.',
    'role-beside-clause':
      'Пункты {clauses} говорят о других ({who}), а здесь роль «{name}»: исправьте роль, пункт или who в акте.',
    'term-beside-clause':
      'По п. {clauses} срок {lengths}, а здесь {length}. Если акт изменён, исправьте срок и в самом пункте акта.',
    'field-hidden-by-itself':
      '«{name}» появляется только после собственного ответа, то есть никогда: исправьте visible.',
    'field-not-computable': 'Поле «{name}» составное: значение и заготовка бывают только у его частей.',
    'fields-in-circle': 'Поле «{name}» зависит само от себя через другие поля: разорвите круг.',
    'field-name-reserved': 'Имя поля «{name}» в деле значит другое: переименуйте поле.',
    'prefill-shows-hidden':
      'Ответ «{name}» (класс «{class}») перенесётся к роли «{role}», которой его видеть нельзя: дайте ей sees или уберите перенос.',
    'prefill-drops-class':
      'Ответ «{name}» (класс «{class}») переносится в поле «{field}» без этого класса: дайте полю sensitivity.',
    'form-hidden-from-role':
      'В форме есть сведения класса «{class}», которых роль «{role}», её заполняющая, не видит: дайте ей sees.',
    'hands-to-nobody': 'Действие «{name}» передаёт бумаги, но не сказано кому: допишите to.',
    'line-names-nothing': 'Строка печати называет «{name}», чего в разделе нет: исправьте имя в скобках.',
    'empty-list': 'Список «{name}» пуст: впишите хотя бы одну строку или уберите его.',
    'bounds-crossed': '«{name}»: наименьшее больше наибольшего, или длина вне своих границ. Исправьте числа.',
    'repeated-code': 'Код «{code}» уже занят: дайте другой.',
    'parameter-starts-late': 'На {date} у показателя «{name}» ещё нет значения, а порядок уже действует: впишите его.',
    'deadline-start-never': 'Срок идёт от «{start}», чего здесь ещё никогда не бывает: назовите другое начало.',
    'deadline-start-maybe':
      'Срок идёт от «{start}», без чего сюда тоже попадают: дождитесь его (after, when) или назовите другое начало.',
    'role-no-party':
      'Роль «{name}» обязана по соглашению, но никто из тех, кто её исполняет, в нём не сторона: запишите вопрос к акту.',
    'unknown-check': 'Проверки «{name}» нет: исправьте имя в checks.',
  },
  en: {
    'check-failed': 'The check “{name}” broke down: tell the developers; the other checks were carried out.',
    'check-bounded': 'The check “{name}” stopped at its bound: look at the rest yourself.',
    'term-the-chain-cannot-keep':
      'The term of cl. {name} ({amount}) is shorter by {lack} than the terms inside it: {parts}. Compare the terms and their starts with the act; if the act says so, enter a question to it.',
    'term-without-slack':
      'The term of cl. {name} ({amount}) is filled: {parts}; nothing is left for the step without a term. Compare the terms with the act; if the act says so, enter a question to it.',
    'choice-never-matched':
      'The comparison never holds: “{name}” has no option “{value}”. Take an option from the form or add it there.',
    'comparison-of-types':
      'Values of different kinds cannot be compared: “{name}” and “{value}”. Write the value as the field keeps it, or take another field.',
    'condition-always-false': 'The condition holds for no answers at all. Correct it, or take out what depends on it.',
    'condition-always-true': 'The condition holds whatever is answered and decides nothing. Correct it or take it out.',
    'not-yet-filled':
      'At this point “{name}” is never done or filled in yet. Take an earlier task, or move the condition.',
    'task-never-ready':
      'The task “{name}” waits for “{other}” for ever. Take “{other}” out of after, or change the order.',
    'transition-shadowed':
      'The transition “{name}” is never taken: {other} comes before it. Put it higher, or make the conditions narrower.',
    'transitions-gap':
      'At the stage “{name}” all is done and there is no way out. Example: {example}. Add a transition for this case.',
    'transitions-overlap':
      'The transitions “{other}” and “{name}” hold at once, and the first in the file is taken. Example: {example}. Make the conditions exclude each other.',
    'unused-role': 'The role “{name}” takes part in nothing: give it a task or take it out.',
    'unused-agency': 'The agency “{name}” plays no role in any procedure: give it one or take it out.',
    'unused-form': 'No workflow asks for the form “{name}”: name it in a task or take the file out.',
    'unused-workflow':
      'The workflow “{name}” is in force in no region: put it into a region.json or take the file out.',
    'unused-catalogue': 'No form offers the catalogue “{name}”: name it in a field or take the file out.',
    'unused-calendar': 'The calendar “{name}” binds nobody: name it at an agency or take the file out.',
    'unused-consent': 'Nothing waits for the consent “{name}”: make it a requirement of a task or take it out.',
    'unused-parameter': 'Nobody reads the parameter “{name}”: name it in a condition or take it out.',
    'unreachable-stage': 'Nothing leads to the stage “{name}”: add a transition or an entry, or take the stage out.',
    'stage-without-exit':
      'There is no way out of the stage “{name}”: add a transition, or a closing that may be taken here.',
    'case-cannot-close':
      'From the stage “{name}” a case never ends: its transitions lead round in a circle. Add a way to a closing.',
    'branch-never-opened':
      'Nobody opens the branch “{name}”: say who does (opens.by) or on what condition (opens.when).',
    'task-without-agency':
      'In the region “{region}” several agencies may play the role “{role}” and nothing says which: name the agency, or the field where it is chosen (chosen).',
    'party-without-duties':
      'The act names the party “{name}”, but binds it to nothing: look in the act whether a duty of it was lost.',
    'duty-of-two-agencies':
      'Clause {clauses} is carried out by several agencies ({roles}): look in the act who answers for it.',
    'volume-against-frequency':
      'The volume {volume} disagrees with the frequency, which gives {expected}: compare with the act and note the question.',
    'clause-not-looked-at':
      'Nobody has looked at clause {clause}: refer to it (source) or say why it is left out (notModelled).',
    'clause-numbering-gap':
      'Before clause {clause} the number {missing} is left out: compare with the act whether a norm was lost.',
    'text-in-one-language': 'This title is in Russian only, while others here are in English too: add “en”.',
    'recurrence-without-end': 'The task “{name}” recurs without end: name the period of its stage or branch (period).',
    'validity-unchecked':
      'Nobody checks how long the document “{name}” is good: make valid a requirement of the task that needs it.',
    'expiry-unsaid': 'The procedure “{name}” ends, but does not say what becomes of open cases: add whenExpired.',
    'act-past-end':
      'The procedure “{name}” is in force when the act “{act}” is not (its limit is {date}): put the dates right.',
    'period-outlives-act':
      'This period ends on {end} at the earliest, while the procedure is in force until {last}: note the question to the act.',
    'calendar-days-in-conflict':
      'The day {date} is judged differently here and in the calendar “{below}”: look at the sources and mark it (disputed).',
    'calendar-too-short':
      'The calendar “{name}” does not know {date}, a day on which a procedure is in force: complete it.',
    'calendar-total-differs':
      'The year {name} has {counted} working days, the calendar says {said}: look at the days of the year or at the number.',
    'role-beside-clause':
      'The clauses {clauses} are about others ({who}), here the role is “{name}”: put the role, the clause or “who” of the act right.',
    'term-beside-clause':
      'By cl. {clauses} the term is {lengths}, here it is {length}. If the act has changed, put the term right in the clause of the act too.',
    'field-hidden-by-itself': '“{name}” appears only after an answer of its own, that is never: put visible right.',
    'field-not-computable': 'The field “{name}” has parts: only they can have a value or a default.',
    'fields-in-circle': 'The field “{name}” depends on itself by way of other fields: break the circle.',
    'field-name-reserved': 'The field name “{name}” means something else in a case: rename the field.',
    'prefill-shows-hidden':
      'The answer “{name}” (class “{class}”) is carried to the role “{role}”, which may not see it: give it sees or take the prefill out.',
    'prefill-drops-class':
      'The answer “{name}” (class “{class}”) is carried into the field “{field}”, which lacks that class: give it sensitivity.',
    'form-hidden-from-role':
      'The form asks for the class “{class}”, which the role “{role}” that fills it in may not see: give it sees.',
    'hands-to-nobody': 'The task “{name}” hands papers over, but to nobody: add to.',
    'line-names-nothing': 'A printed line names “{name}”, which its section does not have: mend the name in braces.',
    'empty-list': 'The list “{name}” is empty: write at least one entry or take it out.',
    'bounds-crossed':
      '“{name}”: the least is above the greatest, or the length is outside its bounds. Put the numbers right.',
    'repeated-code': 'The code “{code}” is taken already: give another.',
    'parameter-starts-late':
      'On {date} the parameter “{name}” has no value yet, while the procedure is in force: write it.',
    'deadline-start-never': 'The term runs from “{start}”, which has never happened here: name another start.',
    'deadline-start-maybe':
      'The term runs from “{start}”, and a case may come here without it: wait for it (after, when) or name another start.',
    'role-no-party':
      'The agreement binds the role “{name}”, but nobody who plays it is a party to it: note the question to the act.',
    'unknown-check': 'There is no check “{name}”: put the name in checks right.',
  },
}
