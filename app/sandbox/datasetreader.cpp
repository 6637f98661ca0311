// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/datasetreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

DatasetReader::DatasetReader(QJsonObject object, QString place, std::optional<QString> &problem)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_problem(problem)
{
}

QString DatasetReader::text(const QString &member)
{
    const QJsonValue value = anything(member);
    if (!value.isString())
        refuse(member, value.isUndefined() ? u"is missing; add a text"_s : u"must be a text"_s);
    return value.toString();
}

QString DatasetReader::text(const QString &member, qsizetype minimum, qsizetype maximum)
{
    QString result = text(member);
    const qsizetype length = result.toUcs4().size();
    if (length < minimum || length > maximum) {
        const QString limits =
            minimum == maximum ? u"exactly %1"_s.arg(minimum) : u"%1 to %2"_s.arg(minimum).arg(maximum);
        refuse(member, u"has %1 characters; make it %2"_s.arg(length).arg(limits));
    }
    return result;
}

QJsonValue DatasetReader::textOrNull(const QString &member)
{
    QJsonValue value = anything(member);
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        refuse(member, u"must be a text or null"_s);
    return value;
}

bool DatasetReader::flag(const QString &member)
{
    const QJsonValue value = anything(member);
    if (!value.isUndefined() && !value.isBool())
        refuse(member, u"must be true or false"_s);
    return value.toBool();
}

std::optional<qint64> DatasetReader::wholeNumber(const QString &member)
{
    const QJsonValue value = anything(member);
    if (value.isUndefined())
        return std::nullopt;
    // Far beyond any calendar already, and far from every overflow.
    constexpr double largest = 1e12;
    const double number = value.toDouble(std::nan(""));
    if (!(std::abs(number) <= largest) || number != std::trunc(number)) {
        refuse(member, u"must be a whole number up to 1000000000000"_s);
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

std::optional<std::chrono::seconds> DatasetReader::seconds(const QString &member)
{
    const std::optional<qint64> number = wholeNumber(member);
    if (!number)
        return std::nullopt;
    return std::chrono::seconds(*number);
}

QJsonValue DatasetReader::anything(const QString &member)
{
    m_known.insert(member);
    return m_object.value(member);
}

QStringList DatasetReader::texts(const QString &member)
{
    QStringList result;
    const QJsonArray values = array(member);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString())
            refuse(u"%1[%2]"_s.arg(member).arg(i), u"must be a text"_s);
        result.append(values.at(i).toString());
    }
    return result;
}

void DatasetReader::objects(const QString &member, const std::function<void(DatasetReader &)> &read)
{
    const QJsonArray values = array(member);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(member).arg(i);
        if (!values.at(i).isObject())
            refuse(place, u"must be an object in braces"_s);
        DatasetReader reader(values.at(i).toObject(), m_place + place + u'.', m_problem);
        read(reader);
        reader.refuseOthers();
    }
}

void DatasetReader::refuse(const QString &member, const QString &what)
{
    if (!m_problem)
        m_problem = m_place + member + u' ' + what;
}

void DatasetReader::refuseOthers()
{
    const QStringList members = m_object.keys();
    for (const QString &member : members) {
        if (!m_known.contains(member)) {
            QStringList known(m_known.cbegin(), m_known.cend());
            known.sort();
            refuse(member,
                u"is unknown here; correct its spelling (%1) or remove it"_s.arg(known.join(u", "_s)));
        }
    }
}

QJsonArray DatasetReader::array(const QString &member)
{
    const QJsonValue value = anything(member);
    if (!value.isUndefined() && !value.isArray())
        refuse(member, u"must be a list in brackets"_s);
    return value.toArray();
}

} // namespace BlazeAuth::Sandbox
