import { expect, test } from '@jest/globals'
import { downloadFolders } from '../../../src/training/reads/download-folders.js'

test('below HOME', () => {
  expect(downloadFolders('/home/ada', {})).toEqual([
    '/home/ada/.cache/huggingface',
    '/home/ada/.cache/torch',
    '/home/ada/.keras',
    '/home/ada/scikit_learn_data',
    '/home/ada/nltk_data',
    '/home/ada/tensorflow_datasets',
  ])
})

test.each([
  ['HF_HOME', '/data/hf', '/data/hf'],
  ['HF_HUB_CACHE', '/data/hub', '/data/hub'],
  ['HF_DATASETS_CACHE', '~/sets', '/home/ada/sets'],
  ['NLTK_DATA', '/data/nltk:~/nltk', '/home/ada/nltk'],
  ['XDG_CACHE_HOME', '/data/caches', '/data/caches/torch'],
  ['XDG_CACHE_HOME', '~/caches', '/home/ada/caches/huggingface'],
  ['SCIKIT_LEARN_DATA', '/data/sets', '/data/sets'],
])('where %s says', (name, value, folder) => {
  expect(downloadFolders('/home/ada', { [name]: value })).toContain(folder)
})

test('a variable that is empty or no path says nothing', () => {
  expect(downloadFolders('/home/ada', { HF_HOME: '', TORCH_HOME: 'cache', XDG_CACHE_HOME: '' })).toEqual(
    downloadFolders('/home/ada', {}),
  )
})
