import { list } from "./profile.ts";

/** Words that say AI. Short ones (IA, AI) stand alone; the rest may be part of a longer name. */
export const ai = list(`
        IA, AI, IAG, intelligence artif*, inteligence artif*, intelligence artifcielle, artificial intelligence, GenAI,
        GenIA, IAGen, Gen AI, Gen IA, IA générative, generative AI, LLM, large language model, agentique, agentic,
        machine learning, deep learning, ML, MLOps, LLMOps, NLP, computer vision, vision par ordinateur, vision artificielle, ChatGPT, Copilot,
        copilote IA, apprentissage automatique, modèle de langage, modèle de langue, traitement automatique du langage, traitement du
        langage naturel, agent conversationnel, assistant conversationnel, robot conversationnel, agent virtuel, assistant virtuel, agent vocal, agents vocaux, assistant vocal, assistants vocaux, chatbot, callbot, voicebot, IA
        conversationnelle, réseau de neurones, réseaux de neurones, neural network*, apprentissage profond, apprentissage par renforcement, apprentissage machine, GPT, RAG, agents
        intelligents, agents autonomes, autonomous agents, intelligence augmentée, reinforcement learning, foundation model*,
        modèles de fondation`);

/** What AI is called by who tells what it does. */
export const techniques = list(`
        réseau neuronal, réseaux neuronaux, neuronal, neural, génératif, copilote, copilot, algorithme, algorithmique, algorithm, algorithmic, système apprenant, machine apprenante, modèle apprenant, moteur apprenant, robot apprenant, outil apprenant, logiciel apprenant,
        modèle prédictif, modèle appris, modèle d'apprentissage, modèle de prédiction, modèle de prévision, modèle de détection, modèle de reconnaissance,
        modèle de vision, modèle de scoring, modèle entraîné, modèle qui, prédicteur, prédictif, predictor, prédire, prédit, prédisent, prediction, predict, predicts, predicting,
        language model, speech model, vision model, dialogue model, recommendation model, personalisation model, personalization model, ranking model,
        forecasting model, detection model, risk model, scoring model, trained model, tuned model, modèle repérant, modèle d'anticipation, modèle d'estimation,
        apprentissage statistique, apprentissage supervisé, apprentissage non supervisé, supervised learning, modèle de diffusion, diffusion model, perception stack, perception programme, perception roadmap, robot de dialogue, codage automatique, réseau profond, réseau récurrent, détection d'anomalies, anomaly detection, assistant intelligent, virtual assistant, voice agent, voice assistant, conversational agent, virtual agent, drafting model, perception model, système d'apprentissage, système apprenant, moteur d'apprentissage, learning system, traitement du langage, OCR intelligent, intelligent document processing,
        reconnaissance d'image, reconnaissance vocale, reconnaissance de la parole, reconnaissance d'écriture, reconnaissance de caractères,
        reconnaissance de documents, reconnaissance faciale, reconnaissance des visages, reconnaissance automatique, reconnaissance visuelle,
        reconnaissance d'objets, image recognition, speech recognition, voice recognition, handwriting recognition, face recognition,
        facial recognition, object recognition, speech to text, text to speech, vision industrielle, vision embarquée, machine vision, vision
        system, par vision, caméra intelligente, caméra augmentée, caméra algorithmique, par caméra, smart camera, vidéoprotection augmentée, vidéosurveillance augmentée,
        vidéo augmentée, analyse d'image, analyse automatique, image analysis, détection automatique, lecture automatique, transcription automatique, sous-titrage
        automatique, traduction automatique, traducteur automatique, machine translation, synthèse vocale, voix de synthèse, langage naturel, natural
        language, moteur de recommandation, système de recommandation, recommender, recommendation engine, maintenance prédictive,
        conversationnel, conversational`);
