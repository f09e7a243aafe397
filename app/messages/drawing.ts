import { sentences } from './sentences.ts'

/** The window a diagram is shown in. */
export const drawing = sentences({
  ru: {
    tools: 'Действия со схемой',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    fit: 'Вся схема',
    saveSvg: 'Сохранить SVG',
    savePng: 'Сохранить PNG',
    drawing: 'Схема рисуется. То же самое словами — в тексте рядом.',
    failed: 'Нарисовать схему не удалось. То же самое словами — в тексте рядом.',
    hint: 'Масштаб: колесо мыши, щипок или клавиши + и −, вся схема — 0. Сдвиг: перетаскивание или стрелки.',
    done: 'сделано',
    current: 'сейчас',
    whereTheCaseStands: 'Где дело на схеме этапа',
  },
  en: {
    tools: 'Diagram tools',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Whole diagram',
    saveSvg: 'Save SVG',
    savePng: 'Save PNG',
    drawing: 'The diagram is being drawn. The text beside it says the same.',
    failed: 'The diagram could not be drawn. The text beside it says the same.',
    hint: 'Zoom: the wheel, a pinch or the keys + and −; 0 shows it whole. Move: drag or use the arrows.',
    done: 'done',
    current: 'now',
    whereTheCaseStands: 'Where the case stands in the diagram of its stage',
  },
})
